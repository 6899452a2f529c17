import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportPageStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: { minWidth: "auto", whiteSpace: "nowrap" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // What is to be written is seen beside the button that writes it, however long the outline is.
  write: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  file: { overflowWrap: "anywhere" },
});
