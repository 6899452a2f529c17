import { makeStyles, tokens } from "@fluentui/react-components";

export const useRefusedNotesStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  button: { flexShrink: 0, minWidth: "auto" },
});
