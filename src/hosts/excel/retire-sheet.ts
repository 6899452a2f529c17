import { formerSheetName } from "../../review/port/former-sheet-name";
import { HostTrouble } from "../../review/port/host-trouble";
import { retiringName } from "../../review/port/new-marks";
import type { FormerKept, UndoRecord } from "../../review/port/undo-record";
import { sameSheetName } from "../../sheet/sheet-names";
import { finishingInExcel } from "./finishing-in-excel";
import { markNamesOf } from "./generated-marks";
import type { ClearingAway } from "./in-excel";
import { addNames } from "./mark-writing";

type Retired = Extract<UndoRecord, { kind: "retired" }>;

/**
 * Puts a generated sheet aside under another name, out of sight or not; it stays marked as generated, and as replaced.
 */
export async function retireSheet(
  context: Excel.RequestContext,
  name: string,
  kept: FormerKept,
  begins: (clearing: ClearingAway) => void,
): Promise<{ readonly record: Retired; readonly activeBefore: string }> {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  active.load("name");
  await context.sync();
  const sheet = worksheets.items.find((one) => sameSheetName(one.name, name));
  const former = formerSheetName(
    name,
    worksheets.items.map((one) => one.name),
  );
  const retiring = retiringName(name, markNamesOf(names), former);
  if (!sheet || !retiring) throw new HostTrouble("missing", name);
  const record: Retired = {
    kind: "retired",
    sheet: sheet.name,
    former,
    kept,
    wasHidden: sheet.visibility === "Hidden",
  };
  begins({ clear: async (again) => revive(again, record, active.name), remains: [{ what: "former", sheet: former }] });
  if (kept === "hidden") sheet.visibility = "Hidden";
  sheet.name = former;
  addNames(context, [retiring]);
  return { record, activeBefore: active.name };
}

/** Shows a retired sheet again under the name it had; it is active again where it was before. */
export async function undoRetired(record: Retired, activeBefore: string | null): Promise<void> {
  await finishingInExcel([{ what: "former", sheet: record.former }], async (context, begins) =>
    revive(context, record, activeBefore, begins),
  );
}

/** Queues what brings a retired sheet back, from wherever it was left. */
async function revive(
  context: Excel.RequestContext,
  { sheet: name, former, wasHidden }: Retired,
  activeBefore: string | null,
  begins?: () => void,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const there = markNamesOf(names);
  const sheet =
    worksheets.items.find((one) => one.name === former) ?? worksheets.items.find((one) => one.name === name);
  if (!sheet) throw new HostTrouble("missing", former);
  begins?.();
  const retiring = retiringName(sheet.name, there, name)?.name;
  for (const one of there) if (one.name === retiring) names.getItem(one.name).delete();
  if (sheet.name !== name) sheet.name = name;
  if (!wasHidden) sheet.visibility = "Visible";
  if (activeBefore === name) sheet.activate();
}
