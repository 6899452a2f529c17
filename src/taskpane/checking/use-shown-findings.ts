import { useMemo } from "react";
import type { RuleMeta } from "../../linting/rule";
import type { Subject } from "../store/pane-state";
import { partsOf } from "../store/pane-state";
import type { ListView } from "../store/arrange-findings";
import { arrangeFindings } from "../store/arrange-findings";
import { NO_LIST } from "../store/findings-list";
import type { ListRow } from "./list-rows";
import { listRows } from "./list-rows";
import { seekerOf } from "./sought";

const NOTHING_AROUND = { words: {}, projects: [], projectOf: [] } as const;

/**
 * The rows of the list as the clerk looks at it; each step is done anew only where what it follows from has changed.
 */
export function useShownFindings(
  subject: Subject,
  { grouping, filter, query, folds }: ListView,
  metas: ReadonlyMap<string, RuleMeta>,
): readonly ListRow[] {
  const list = subject.kind === "checked" ? subject.list : NO_LIST;
  const context = subject.kind === "checked" ? subject.checked.context : NOTHING_AROUND;
  const parts = partsOf(subject);
  const seeker = useMemo(() => seekerOf(list, context, metas, parts), [list, context, metas, parts]);
  const groups = useMemo(
    () => arrangeFindings(list, { grouping, filter }, seeker(query)),
    [list, grouping, filter, seeker, query],
  );
  return useMemo(
    () => listRows(groups, { grouping, filter, query, folds }, list.openFrom),
    [groups, grouping, filter, query, folds, list.openFrom],
  );
}
