import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MadeSheet } from "../store/pane-state";
import { madeLabel, sheetLabel } from "../strings/sheet-label";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { useMadeNoteStyles } from "./MadeNote.styles";

/** The sheet in question is a report the product wrote: what it was made from, which is what the clerk corrects. */
export function MadeNote({ made }: { readonly made: MadeSheet }): ReactNode {
  const { busy, run } = useReview();
  const strings = useStrings();
  const styles = useMadeNoteStyles();
  const { source } = made;
  return (
    <div role="note" className={styles.root}>
      {madeLabel(made, strings)}
      {source !== null && (
        <Link
          as="button"
          className={styles.way}
          disabledFocusable={busy}
          onClick={() => run({ kind: "open-sheet", sheet: source })}
        >
          {strings.correctSource(sheetLabel(source, strings))}
        </Link>
      )}
    </div>
  );
}
