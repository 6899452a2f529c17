import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeveritySectionStyles = makeStyles({
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  groups: { listStyleType: "none", margin: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
});
