import type { ReactNode } from "react";
import { useState } from "react";
import type { TargetSheet } from "../../../review/document-facts";
import type { CellRange } from "../../../sheet/cell-range";
import { useStrings } from "../../strings/use-strings";
import { Fold } from "../Fold/Fold";
import { MoreButton } from "../MoreButton/MoreButton";
import { PlaceLink } from "../PlaceLink/PlaceLink";
import { useReadingNotesStyles } from "./ReadingNotes.styles";

const PAGE = 30;

export interface ReadingNotesProps {
  readonly target: TargetSheet;
  readonly onJump: (at: CellRange) => void;
}

/** What reading had to repair and what it could not place, each with its cell; nothing is dropped in silence. */
export function ReadingNotes({ target: { repairs, leftovers }, onJump }: ReadingNotesProps): ReactNode {
  const strings = useStrings();
  const styles = useReadingNotesStyles();
  const [shown, setShown] = useState(PAGE);
  if (repairs.length + leftovers.length === 0) return null;
  const notes = [
    ...leftovers.map(({ at, text }) => ({ at, text, word: strings.leftover })),
    ...repairs.map(({ at, kind, text }) => ({ at, text, word: strings.repair[kind] })),
  ];
  return (
    <Fold title={strings.reading(repairs.length, leftovers.length)}>
      {() => (
        <>
          <p className={styles.hint}>{strings.readingHint}</p>
          <ul className={styles.list}>
            {notes.slice(0, shown).map(({ at, text, word }, index) => (
              <li key={index} className={styles.note}>
                <PlaceLink at={at} onJump={onJump} />
                <span className={styles.word}>{word}</span>
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
