import type { Column, TargetTable } from "../../domain/target-table";
import { officialCaption } from "../../domain/vocabulary/captions";
import { measureIn } from "../../domain/vocabulary/measures";
import type { Measure } from "../../domain/vocabulary/measures";
import { defineRule } from "../../linting/define-rule";
import { union } from "../../sheet/cell-range";
import type { CellRange } from "../../sheet/cell-range";
import { BY_FORM } from "../citations";
import { listed } from "../phrases";

/**
 * Columns that every list form has; sign and unit may stand in the value's cell instead, and 指标性质 is not asked
 * everywhere.
 */
const NEEDED: readonly Column[] = ["name", "budget", "overallGoal", "level1", "level2", "level3", "value"];

/** What has no column cannot be filled in. */
export const columnsComplete = defineRule({
  meta: {
    id: "form/columns-complete",
    title: "表头必需的栏目须齐全",
    severity: "error",
    why: "少一栏，全表各行就都缺这一项内容，财政部门无法受理和汇总。",
    basis: BY_FORM,
    fix: "none",
    messages: { missing: "表头没有{columns}栏，应按规定格式补上" },
  },
  check({ document }, report) {
    for (const table of document.tables) {
      const missing = missingColumns(table);
      const at = headerRange(table);
      if (missing.length === 0 || !at) continue;
      report({ messageId: "missing", at, data: { columns: listed(missing.map(officialCaption), NEEDED.length) } });
    }
  },
});

/** Nothing is asked of a card, whose labels stand elsewhere. */
function missingColumns(table: TargetTable): readonly Column[] {
  if (table.form !== "list") return [];
  const lacks = (column: Column): boolean => table.header[column].state === "absent";
  const missing = NEEDED.filter(lacks);
  const split = !lacks("direction") || !lacks("unit");
  if (!split) return missing;
  if (lacks("direction") && measuresOf(table).some(({ direction }) => direction === null)) missing.push("direction");
  if (lacks("unit") && measuresOf(table).some(({ unit }) => unit === "")) missing.push("unit");
  return missing;
}

function measuresOf({ projects }: TargetTable): readonly Measure[] {
  return projects.flatMap(({ indicators }) =>
    indicators
      .flatMap(({ value }) => (value.state === "filled" ? [measureIn(value.value)] : []))
      .filter((measure) => measure !== null),
  );
}

function headerRange({ header }: TargetTable): CellRange | null {
  const places = Object.values(header).flatMap((entry) => (entry.state === "filled" ? [entry.at] : []));
  return places.length === 0 ? null : places.reduce(union);
}
