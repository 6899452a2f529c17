import { makeStyles, tokens } from "@fluentui/react-components";

export const useMadeNoteStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // The name of a sheet may be long.
    overflowWrap: "anywhere",
  },
  way: { display: "block", textAlign: "start" },
});
