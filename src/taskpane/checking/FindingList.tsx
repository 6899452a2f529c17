import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RuleMeta } from "../../linting/rule";
import type { FindingContext } from "../../review/check/finding-context";
import type { CellRange } from "../../sheet/cell-range";
import { intersects } from "../../sheet/cell-range";
import type { FindingActions } from "./finding-actions";
import type { ListRow } from "./list-rows";
import { rowKey } from "./list-rows";
import { placesOf } from "../store/findings-list";
import { useListKeys } from "./use-list-keys";
import { useStrings } from "../strings/pane-strings";
import { FindingRow } from "./FindingRow";
import { GroupRow } from "./GroupRow";
import { VirtualList } from "../ui/VirtualList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "64px" },
  scroller: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

export interface FindingListProps {
  readonly rows: readonly ListRow[];
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly context: FindingContext;
  readonly current: number | null;
  readonly selection: CellRange | null;
  /** What is asked of the list; another question is answered from the top. */
  readonly question: string;
  readonly actions: FindingActions;
  readonly onFold: (group: string, fold: "open" | "closed") => void;
  /** What stands below the last finding. */
  readonly below: ReactNode;
}

/** A line holds so many characters at 350 px; short of measuring, a row is as tall as its lines. */
const CHARACTERS = 19;
const LINE = 20;

function estimate(row: ListRow): number {
  if (row.kind === "group") return 28;
  const { message, fix, related } = row.entry.finding;
  const lines = Math.ceil(message.length / CHARACTERS) + (related.length > 0 ? 1 : 0) + (fix === null ? 0 : 1.5);
  return lines * LINE + 4;
}

/**
 * The findings to work through, a tree of groups: arrow keys move in it, Enter goes to the cell, Right opens the card.
 */
export function FindingList({
  rows,
  metas,
  context,
  current,
  selection,
  question,
  actions,
  onFold,
  below,
}: FindingListProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  const keys = useListKeys(rows, current, actions, onFold);
  return (
    <div className={styles.root} role="region" aria-label={strings.findings}>
      <VirtualList
        className={styles.scroller}
        rows={rows}
        estimate={estimate}
        kept={keys.kept}
        revealed={keys.revealed}
        question={question}
        list={{ role: "tree", "aria-label": strings.findings, onKeyDown: keys.onKeyDown, onFocus: keys.onFocus }}
        below={below}
      >
        {(row) =>
          row.kind === "group" ? (
            <GroupRow row={row} metas={metas} context={context} tabbable={row.key === keys.tabbable} onFold={onFold} />
          ) : (
            <FindingRow
              entry={row.entry}
              position={row.position}
              setSize={row.group.entries.length}
              meta={metas.get(row.entry.finding.rule) ?? null}
              context={context}
              current={row.key === (current === null ? null : rowKey({ id: current }))}
              here={
                selection !== null &&
                row.entry.status === "open" &&
                placesOf(row.entry).some((place) => intersects(place, selection))
              }
              tabbable={row.key === keys.tabbable}
              actions={actions}
            />
          )
        }
      </VirtualList>
    </div>
  );
}
