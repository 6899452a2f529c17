import type { TableKind } from "../../domain/target-table";
import { tableKindAnnounced } from "../prose/headings";
import type { SourceRow } from "../grid/source-cell";
import { lineKindOf } from "../prose/headings";

/** The kind of a table by the nearest heading above it that tells one: 2. 部门专项资金绩效目标表. */
export function kindOfTable(above: readonly SourceRow[]): TableKind {
  for (let index = above.length - 1; index >= 0; index -= 1) {
    for (const cell of above[index]?.cells ?? []) {
      if (lineKindOf(cell) === "statement") continue;
      const kind = tableKindAnnounced(cell);
      if (kind) return kind;
    }
  }
  return "unspecified";
}
