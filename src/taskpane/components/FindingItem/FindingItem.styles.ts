import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingItemStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  words: { minWidth: 0, flexGrow: 1 },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
