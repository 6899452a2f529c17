import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingFixStyles = makeStyles({
  root: {
    paddingLeft: tokens.spacingHorizontalXXL,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  edits: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { minWidth: "auto", flexShrink: 0 },
});
