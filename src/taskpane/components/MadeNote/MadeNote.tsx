import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MadeSheet } from "../../pane-state";
import { madeLabel } from "../../notice-text";
import { sheetLabel } from "../../sheet-label";
import { useStrings } from "../../strings/use-strings";
import { useMadeNoteStyles } from "./MadeNote.styles";

export interface MadeNoteProps {
  readonly made: MadeSheet;
  readonly busy: boolean;
  readonly onOpen: (sheet: string) => void;
}

/** The sheet in question is a report the product wrote: what it was made from, which is what the clerk corrects. */
export function MadeNote({ made, busy, onOpen }: MadeNoteProps): ReactNode {
  const strings = useStrings();
  const styles = useMadeNoteStyles();
  const { source } = made;
  return (
    <div role="note" className={styles.root}>
      {madeLabel(made, strings)}
      {source !== null && (
        <Link as="button" className={styles.way} disabledFocusable={busy} onClick={() => onOpen(source)}>
          {strings.correctSource(sheetLabel(source, strings))}
        </Link>
      )}
    </div>
  );
}
