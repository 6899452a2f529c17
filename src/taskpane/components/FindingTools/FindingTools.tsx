import { Select, ToggleButton } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { ListView } from "../../findings/arrange-findings";
import { GROUPINGS } from "../../findings/arrange-findings";
import { useStrings } from "../../strings/use-strings";
import { usePreferences } from "../../use-preferences";
import { useFindingToolsStyles } from "./FindingTools.styles";

export interface FindingToolsProps {
  readonly view: ListView;
  /** How many findings are shown while something is looked for. */
  readonly found: number;
  readonly onView: (view: Partial<Pick<ListView, "grouping" | "query">>) => void;
}

/** By what the list is divided, and the search in it: Ctrl+F goes there, Esc empties it. */
export function FindingTools({ view, found, onView }: FindingToolsProps): ReactNode {
  const strings = useStrings();
  const styles = useFindingToolsStyles();
  const { preferences, prefer } = usePreferences();
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f") return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || view.query === "") return;
    event.preventDefault();
    onView({ query: "" });
  };
  return (
    <div className={styles.root}>
      <Select
        size="small"
        appearance="underline"
        className={styles.grouping}
        aria-label={strings.list.grouping}
        value={view.grouping}
        onChange={(_event, { value }) => onView({ grouping: GROUPINGS.find((grouping) => grouping === value) ?? view.grouping })}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {strings.list.by[grouping]}
          </option>
        ))}
      </Select>
      <span className={styles.search}>
        <Search16Regular aria-hidden className={styles.icon} />
        <input
          ref={box}
          type="search"
          className={styles.box}
          aria-label={strings.list.searchHint}
          placeholder={strings.list.search}
          title={strings.list.searchHint}
          value={view.query}
          onChange={({ target }) => onView({ query: target.value })}
          onKeyDown={onKeyDown}
        />
      </span>
      <span aria-live="polite" className={styles.found}>
        {view.query === "" ? "" : strings.list.found(found)}
      </span>
      <ToggleButton
        size="small"
        appearance="subtle"
        icon={<ArrowSync16Regular />}
        aria-label={strings.list.live}
        title={strings.list.liveHint}
        checked={preferences.live}
        onClick={() => prefer({ live: !preferences.live })}
      />
    </div>
  );
}
