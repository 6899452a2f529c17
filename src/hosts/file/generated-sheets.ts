import { formerSheetName } from "../../review/port/former-sheet-name";
import { HostTrouble } from "../../review/port/host-trouble";
import type { Progress } from "../../review/port/progress";
import type { NewMark } from "../../review/port/new-marks";
import type { MarkName } from "../../review/port/report-mark";
import { formerNames, markNames, retiringName } from "../../review/port/new-marks";
import { markOf, namesMarking, writtenKey } from "../../review/port/report-mark";
import type { FormerKept } from "../../review/port/undo-record";
import { writtenText } from "../../review/port/written-cells";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { copySheet, takeContent, takeFacets } from "../../workbook/copy-sheet";
import { NEW_SHEET } from "../../workbook/sheet-facets";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { writePlan } from "./write-plan";

/** The names that may mark a sheet: those of the workbook. A copy of a sheet has twins of them that are its own. */
export function markingNames({ names }: Workbook): readonly MarkName[] {
  return names.filter(({ sheet }) => sheet === null);
}

/** Marks a new sheet as generated. */
export function markSheet(workbook: Workbook, sheet: Worksheet, mark: NewMark): void {
  addNames(
    workbook,
    markNames(
      sheet.name,
      mark,
      workbook.names.map(({ name }) => name),
    ),
  );
}

/** Removes the marks of a sheet and the sheet. What is remembered of its cells is forgotten by `remember`. */
export function removeGenerated(workbook: Workbook, sheet: Worksheet): void {
  const marking = namesMarking(sheet.name, markingNames(workbook));
  removeNames(workbook, marking);
  workbook.removeSheet(sheet);
}

/** Keeps what was written on a sheet, or (null) forgets it. Settings are no part of undo. */
export function remember(workbook: Workbook, key: string | null, text: string | null): void {
  if (key === null || (text === null && !workbook.settings.has(key))) return;
  const settings = new Map(workbook.settings);
  if (text === null) settings.delete(key);
  else settings.set(key, text);
  workbook.setSettings(settings);
}

/** What is remembered of a generated sheet as it was written; null for nothing. */
export function remembered(workbook: Workbook, sheet: string): string | null {
  const key = writtenKey(sheet, markingNames(workbook));
  const text = key === null ? undefined : workbook.settings.get(key);
  return typeof text === "string" ? text : null;
}

/** Writes a plan over a generated sheet; gives the copy that holds what it held. */
export function rewriteSheet(
  workbook: Workbook,
  sheet: Worksheet,
  plan: SheetPlan,
  kept: FormerKept,
  progress?: Progress,
): Worksheet {
  const mark = markOf(sheet.name, markingNames(workbook));
  if (!mark) throw new HostTrouble("missing", sheet.name);
  if (sheet.facets.protection) throw new HostTrouble("protected", sheet.name);
  if (sheet.facets.autoFilter) throw new HostTrouble("merged", sheet.name);
  const former = copySheet(
    workbook,
    sheet,
    formerSheetName(
      sheet.name,
      workbook.sheets.map(({ name }) => name),
    ),
    workbook.sheets.indexOf(sheet) + 1,
  );
  if (kept === "hidden") workbook.setVisibility(former, "hidden");
  addNames(
    workbook,
    formerNames(
      former.name,
      mark,
      workbook.names.map(({ name }) => name),
    ),
  );
  const { merges, columnWidths, rowHeights, hiddenRows, hiddenColumns, frozen, page, conditionalFormats } = NEW_SHEET;
  sheet.takeRows(new Map());
  takeFacets(sheet, { merges, columnWidths, rowHeights, hiddenRows, hiddenColumns, frozen, page, conditionalFormats });
  writePlan(sheet, plan, progress);
  remember(workbook, writtenKey(sheet.name, markingNames(workbook)), writtenText(plan));
  return former;
}

/** Brings back what a rewritten sheet held, and removes the copy that kept it. */
export function restoreSheet(workbook: Workbook, sheet: Worksheet, former: Worksheet): void {
  takeContent(sheet, former);
  removeGenerated(workbook, former);
}

/** Puts a generated sheet aside; gives the name it has then. */
export function retireSheet(workbook: Workbook, sheet: Worksheet, kept: FormerKept): string {
  const name = formerSheetName(
    sheet.name,
    workbook.sheets.map((one) => one.name),
  );
  const retiring = retiringName(sheet.name, markingNames(workbook), name);
  if (!retiring) throw new HostTrouble("missing", sheet.name);
  if (kept === "hidden") workbook.setVisibility(sheet, "hidden");
  workbook.renameSheet(sheet, name);
  addNames(workbook, [retiring]);
  return name;
}

/** Shows a retired sheet again under the name it had. */
export function reviveSheet(workbook: Workbook, sheet: Worksheet, name: string, wasHidden: boolean): void {
  const retiring = retiringName(sheet.name, markingNames(workbook), name)?.name;
  if (retiring !== undefined) removeNames(workbook, [retiring]);
  workbook.renameSheet(sheet, name);
  if (!wasHidden) workbook.setVisibility(sheet, "visible");
}

function removeNames(workbook: Workbook, gone: readonly string[]): void {
  if (gone.length > 0)
    workbook.setNames(workbook.names.filter(({ name, sheet }) => sheet !== null || !gone.includes(name)));
}

function addNames(workbook: Workbook, names: readonly MarkName[]): void {
  workbook.setNames([...workbook.names, ...names.map((one) => ({ ...one, sheet: null, hidden: true }))]);
}
