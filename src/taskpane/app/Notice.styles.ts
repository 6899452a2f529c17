import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    "& svg": { color: tokens.colorStatusSuccessForeground1 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    "& svg": { color: tokens.colorStatusWarningForeground3 },
  },
  sign: { display: "inline-flex", flexShrink: 0 },
  // The name of a new sheet may be long.
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
