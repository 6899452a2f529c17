import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { CellRange } from "../../sheet/cell-range";
import { Fold } from "../ui/Fold";
import { MoreButton } from "../ui/MoreButton";
import { PlaceLink } from "../ui/PlaceLink";

const useStyles = makeStyles({
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

const PAGE = 30;

export interface NotedCellsProps {
  readonly title: string;
  readonly hint?: string;
  readonly notes: readonly { readonly at: CellRange; readonly text: string }[];
  readonly onJump: (at: CellRange) => void;
}

/** Cells of one kind that reading has something to tell of, each with its text, folded away at first. */
export function NotedCells({ title, hint, notes, onJump }: NotedCellsProps): ReactNode {
  const styles = useStyles();
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
