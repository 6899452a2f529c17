import type { Rule } from "../../linting/rule";
import { formatA1In } from "../../sheet/a1";
import type { CellEdit } from "../../sheet/cell-edit";
import { singleCell } from "../../sheet/cell-range";
import type { SheetParts } from "../../sheet/sheet-parts";
import { editsBySheet } from "../../sheet/sheet-edits";
import type { CheckOptions } from "../check/check-options";
import type { Review } from "../check/check-sheet";
import { checkSheet } from "../check/check-sheet";
import type { FixScope } from "./fix-edits";
import { fixEdits } from "./fix-edits";
import type { Progress } from "../port/progress";
import { rollBack } from "../port/roll-back";
import type { SheetLook } from "../open/sheet-look";
import { noTarget } from "../open/sheet-look";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { UndoRecord } from "../port/undo-record";

export type FixOutcome =
  /**
   * `changes` are the cells that hold another value now, `review` is what is read as it is now. No record: nothing was
   * to be done.
   */
  | {
      readonly kind: "fixed";
      readonly changes: readonly ChangedCell[];
      readonly records: readonly UndoRecord[];
      readonly review: Review;
    }
  | { readonly kind: "no-target"; readonly look: SheetLook };

/** A cell of one of the sheets. */
export interface ChangedCell extends CellEdit {
  readonly sheet: string;
}

/** Corrections that follow from each other settle in two or three passes; two that undo each other never would. */
const MOST_PASSES = 10;

/**
 * 一键规范: makes the corrections in passes, checking anew between them; one that touches a cell another has just touched
 * waits for the next pass. Each pass writes all its sheets or none. All of it is one step to take back. Fails with
 * HostTrouble ("stale" where a cell no longer holds what it was checked with, "cancelled" between two passes) and then
 * has changed nothing.
 */
export async function applyFixes(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  scope: FixScope,
  asked: CheckOptions = {},
  progress?: Progress,
): Promise<FixOutcome> {
  const records: UndoRecord[] = [];
  const made: ChangedCell[] = [];
  const write = async (parts: SheetParts, edits: readonly CellEdit[]): Promise<void> => {
    const changes = editsBySheet(parts, edits);
    records.push(await host.apply(changes));
    made.push(...changes.flatMap((change) => change.edits.map((edit) => ({ ...edit, sheet: change.sheet }))));
  };
  try {
    if (scope.kind === "picked") await write(scope.parts, fixEdits([], scope));
    for (let pass = 1; ; pass += 1) {
      const review = await checkSheet(host, sheet, rules, asked, progress);
      if (!review.reading.document) return { kind: "no-target", look: noTarget(sheet, review.snapshot) };
      const edits = pass > MOST_PASSES || scope.kind === "picked" ? [] : fixEdits(review.result.findings, scope);
      if (edits.length === 0) return { kind: "fixed", changes: changesOf(made), records, review };
      await write(review.parts, edits);
    }
  } catch (failure) {
    throw await rollBack(host, records, failure);
  }
}

/** What all passes together changed, each cell once; one that got its old value back is left out. */
function changesOf(made: readonly ChangedCell[]): readonly ChangedCell[] {
  const cells = new Map<string, ChangedCell>();
  for (const edit of made) {
    const cell = formatA1In(edit.sheet, singleCell(edit.at));
    cells.set(cell, { ...edit, was: cells.get(cell)?.was ?? edit.was });
  }
  return [...cells.values()].filter(({ was, becomes }) => was !== becomes);
}
