import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { useStrings } from "../strings/pane-strings";
import { useSearchLineStyles } from "./SearchLine.styles";

export interface SearchLineProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** How many findings are shown. */
  readonly found: number;
  readonly onQuery: (query: string) => void;
  /** Ends the search and shows everything again. */
  readonly onEnd: () => void;
}

/** The search in the list: Esc empties it, and ends it where it is empty. */
export function SearchLine({ box, query, found, onQuery, onEnd }: SearchLineProps): ReactNode {
  const { list } = useStrings();
  const styles = useSearchLineStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    // On the window Office.js takes Escape as leaving the pane.
    event.stopPropagation();
    if (query === "") onEnd();
    else onQuery("");
  };
  return (
    <div className={styles.root}>
      <input
        ref={box}
        type="search"
        className={styles.box}
        aria-label={list.searchHint}
        placeholder={list.search}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={onKeyDown}
      />
      <span aria-live="polite" className={styles.found}>
        {query === "" ? "" : list.found(found)}
      </span>
    </div>
  );
}
