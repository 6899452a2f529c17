import { formerSheetName } from "../../review/port/former-sheet-name";
import { HostTrouble } from "../../review/port/host-trouble";
import type { Progress } from "../../review/port/progress";
import { formerNames } from "../../review/port/new-marks";
import { markOf, writtenKey } from "../../review/port/report-mark";
import type { FormerKept, UndoRecord } from "../../review/port/undo-record";
import { writtenText } from "../../review/port/written-cells";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { blankSheet, extentOf } from "./blank-sheet";
import { markNamesOf, remembered } from "./generated-marks";
import type { ClearingAway } from "./in-excel";
import { addNames, markOn, removalOf } from "./mark-writing";
import { loadPage } from "./page-of";
import { restoreSheet } from "./restore-sheet";
import { writePlan } from "./write-plan";

export interface Rewritten {
  readonly record: Extract<UndoRecord, { kind: "rewritten" }>;
  readonly activeBefore: string;
}

/** Writes a plan over a generated sheet; a copy beside it, made before, keeps what it held. */
export async function rewriteSheet(
  context: Excel.RequestContext,
  name: string,
  plan: SheetPlan,
  kept: FormerKept,
  begins: (clearing: ClearingAway) => void,
  progress?: Progress,
): Promise<Rewritten> {
  const { worksheets, names, settings } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(name);
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name,items/id");
  active.load("name");
  names.load("items/name,items/formula");
  sheet.load("name,visibility");
  await context.sync();
  const there = markNamesOf(names);
  const mark = sheet.isNullObject ? null : markOf(name, there);
  const key = writtenKey(name, there);
  if (!mark || key === null) throw new HostTrouble("missing", name);
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled");
  const page = loadPage(sheet);
  const used = sheet.getUsedRangeOrNullObject();
  used.load("address,rowIndex,columnIndex,rowCount,columnCount");
  const setting = settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  const written = setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
  if (sheet.protection.protected) throw new HostTrouble("protected", name);
  if (sheet.autoFilter.enabled) throw new HostTrouble("merged", name);

  const former = formerSheetName(
    name,
    worksheets.items.map((one) => one.name),
  );
  const before = new Set(worksheets.items.map(({ id }) => id));
  let copied: string | null = null;
  const copy: Copy = {
    name: former,
    of: sheet.name,
    used: used.isNullObject ? null : used.address,
    isOurs: ({ id }) => (copied === null ? !before.has(id) : id === copied),
  };
  begins({
    clear: async (again) => clearCopy(again, copy, copied !== null, key, written, active.name),
    remains: [
      { what: "cells", sheet: name },
      { what: "former", sheet: former },
    ],
  });
  const beside = sheet.copy("After", sheet);
  beside.name = former;
  beside.visibility = kept === "hidden" ? "Hidden" : "Visible";
  beside.load("id");
  addNames(
    context,
    formerNames(
      former,
      mark,
      there.map((one) => one.name),
    ),
  );
  await context.sync();
  copied = beside.id;

  blankSheet(sheet, extentOf(used, { rows: plan.cells.length, columns: plan.columnWidths.length }));
  if (!plan.page.titleRows && !page.titles.isNullObject) sheet.pageLayout.setPrintTitleRows("");
  if (!plan.page.printArea && !page.area.isNullObject) sheet.pageLayout.setPrintArea("");
  if (plan.page.centerHorizontally === undefined && page.layout.centerHorizontally)
    sheet.pageLayout.centerHorizontally = false;
  if (plan.page.footerCenter === undefined && page.footer.centerFooter !== "") page.footer.centerFooter = "";
  await writePlan(context, sheet, plan, progress);
  settings.add(key, writtenText(plan));
  if (sheet.visibility === "Visible") sheet.activate();
  return { record: { kind: "rewritten", sheet: sheet.name, former, kept, written }, activeBefore: active.name };
}

interface Copy {
  readonly name: string;
  readonly of: string;
  readonly used: string | null;
  readonly isOurs: (sheet: Excel.Worksheet) => boolean;
}

/**
 * After a rewriting that failed: brings back what the copy keeps and removes it. A copy that Excel never told of was
 * never written over: it goes as what it is, a new sheet that is named and filled as one.
 */
async function clearCopy(
  context: Excel.RequestContext,
  copy: Copy,
  told: boolean,
  key: string,
  written: string | null,
  activeBefore: string,
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/name,items/id");
  names.load("items/name,items/formula");
  await context.sync();
  const found = worksheets.items.find(
    (one) => copy.isOurs(one) && (told || one.name === copy.name || isNamedAsCopy(one.name, copy.of)),
  );
  if (!found) return;
  const removeMark = await removalOf(context, markOn(found.name, markNamesOf(names)));
  if (told) {
    const now = await remembered(context, key);
    await restoreSheet(context, copy.of, found.name, written);
    if (written !== null) settings.add(key, written);
    else if (now !== null) settings.getItem(key).delete();
  } else {
    const used = found.getUsedRangeOrNullObject();
    used.load("address");
    await context.sync();
    const cells = (address: string | null): string | undefined => address?.slice(address.lastIndexOf("!") + 1);
    if (cells(used.isNullObject ? null : used.address) !== cells(copy.used)) return;
  }
  removeMark();
  worksheets.getItem(activeBefore).activate();
  found.delete();
}

/** As Excel names a copy by itself: "报表 (2)". */
function isNamedAsCopy(name: string, of: string): boolean {
  const [, base] = /^(.*) \(\d+\)$/s.exec(name) ?? [];
  return base !== undefined && of.toLowerCase().startsWith(base.toLowerCase());
}
