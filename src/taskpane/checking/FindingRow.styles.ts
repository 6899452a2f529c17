import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingRowStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    // Grounds on which a link can be read in the dark too.
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // What is selected in the sheet.
  here: {
    boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { borderLeft: "2px solid Highlight" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}`,
    // Contrast themes of Windows draw neither background nor shadow.
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalSNudge },
  icon: {
    display: "inline-flex",
    flexShrink: 0,
    alignSelf: "flex-start",
    height: tokens.lineHeightBase300,
    alignItems: "center",
  },
  solved: { color: tokens.colorStatusSuccessForeground1 },
  message: { margin: 0, minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  struck: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  aside: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalXXL },
});
