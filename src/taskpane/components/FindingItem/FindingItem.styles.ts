import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingItemStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}`,
    // Contrast themes of Windows draw neither background nor shadow.
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  words: { minWidth: 0, flexGrow: 1 },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
