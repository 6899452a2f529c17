import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadingNotesStyles = makeStyles({
  hint: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
    alignItems: "baseline",
  },
  word: { flexShrink: 0 },
  text: { minWidth: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
});
