import { makeStyles, tokens } from "@fluentui/react-components";

export const useFixPreviewStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
