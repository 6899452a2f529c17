import type { ReactNode } from "react";
import { useState } from "react";
import type { CellRange } from "../../../sheet/cell-range";
import { Fold } from "../Fold/Fold";
import { MoreButton } from "../MoreButton/MoreButton";
import { PlaceLink } from "../PlaceLink/PlaceLink";
import { useReadingNotesStyles } from "./ReadingNotes.styles";

const PAGE = 30;

export interface ReadingNotesProps {
  readonly title: string;
  readonly hint?: string;
  readonly notes: readonly { readonly at: CellRange; readonly text: string }[];
  readonly onJump: (at: CellRange) => void;
}

/** Cells of one kind that reading has something to tell of, each with its text, folded away at first. */
export function ReadingNotes({ title, hint, notes, onJump }: ReadingNotesProps): ReactNode {
  const styles = useReadingNotesStyles();
  const [shown, setShown] = useState(PAGE);
  return (
    <Fold title={title}>
      {() => (
        <>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
          <ul className={styles.list}>
            {notes.slice(0, shown).map(({ at, text }, index) => (
              <li key={index} className={styles.note}>
                <PlaceLink at={at} onJump={onJump} />
                <span className={styles.text}>{text}</span>
              </li>
            ))}
          </ul>
          <MoreButton rest={notes.length - shown} onMore={() => setShown(shown + PAGE)} />
        </>
      )}
    </Fold>
  );
}
