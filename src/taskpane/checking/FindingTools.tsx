import { Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { ReactNode } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckResult } from "../../linting/check-result";
import type { ListView } from "../store/arrange-findings";
import { GROUPINGS } from "../store/arrange-findings";
import { useStrings } from "../strings/pane-strings";
import { SearchLine } from "./SearchLine";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grouping: { flexShrink: 0, "& select": { paddingLeft: tokens.spacingHorizontalXXS } },
  end: { display: "flex", alignItems: "center", marginLeft: "auto" },
  open: { minWidth: "24px", flexShrink: 0 },
});

export interface FindingToolsProps {
  readonly result: CheckResult;
  readonly view: ListView;
  /** How many findings are shown while something is looked for. */
  readonly found: number;
  readonly onView: (view: Partial<Pick<ListView, "grouping" | "query" | "filter">>) => void;
}

/**
 * Which findings are shown, by what they are divided, and below it, once it is asked for (Ctrl+F), the search in them.
 */
export function FindingTools({ result, view, found, onView }: FindingToolsProps): ReactNode {
  const { list } = useStrings();
  const styles = useStyles();
  const [searching, setSearching] = useState(view.query !== "");
  const box = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLSpanElement>(null);

  const asked = useRef(false);

  const begin = useCallback((): void => {
    asked.current = true;
    setSearching(true);
    box.current?.select();
  }, []);
  useEffect(() => {
    if (searching && asked.current) box.current?.focus();
    asked.current = false;
  }, [searching]);
  const finish = (): void => {
    setSearching(false);
    onView({ query: "" });
    end.current?.querySelector("button")?.focus();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f") return;
      event.preventDefault();
      begin();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [begin]);
  return (
    <>
      <div className={styles.root}>
        <SeverityFilter result={result} filter={view.filter} onFilter={(filter) => onView({ filter })} />
        <span ref={end} className={styles.end}>
          <Select
            size="small"
            appearance="underline"
            className={styles.grouping}
            aria-label={list.grouping}
            value={view.grouping}
            onChange={(_event, { value }) =>
              onView({ grouping: GROUPINGS.find((grouping) => grouping === value) ?? view.grouping })
            }
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {list.by[grouping]}
              </option>
            ))}
          </Select>
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.open}
            icon={<Search16Regular />}
            aria-label={list.search}
            title={list.searchHint}
            checked={searching}
            onClick={searching ? finish : begin}
          />
        </span>
      </div>
      {searching && (
        <SearchLine box={box} query={view.query} found={found} onQuery={(query) => onView({ query })} onEnd={finish} />
      )}
    </>
  );
}
