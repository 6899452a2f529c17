import { HostTrouble } from "../../review/port/host-trouble";
import type { SheetMarks } from "../../review/port/undo-record";
import { formatA1 } from "../../sheet/a1";
import type { CellMark } from "../../sheet/cell-mark";
import { MARK_FORMATS, markFormula, markSeverity } from "../../sheet/mark-format";
import type { Severity } from "../../sheet/severity";
import { SEVERITIES } from "../../sheet/severity";
import { addressChunks } from "./address-chunks";
import type { ClearingAway } from "./in-excel";
import { suspendUntilNextSync } from "./in-excel";
import { rangeOfAddress } from "./read-sheet";
import { codeOf } from "./trouble-of";

/** A conditional format of ours as found in the workbook. */
interface FoundMark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

/** A conditional format draws thin lines only. */
const LINES = {
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  hair: "Continuous",
  double: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
} as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Finds the marks of ours on the sheets, told from the clerk's own formats by their formula. Two syncs. Fails before
 * anything is changed where a sheet that would be changed is protected.
 */
async function findMarks(context: Excel.RequestContext, wanted: readonly SheetMarks[]): Promise<readonly FoundMark[]> {
  const collections = wanted.map(({ sheet, marks }) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    const protection = context.workbook.worksheets.getItem(sheet).protection;
    formats.load("items/id,items/type");
    protection.load("protected");
    return { sheet, marks, formats, protection };
  });
  await context.sync();
  const custom = collections.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        const areas = format.getRanges();
        rule.load("formula");
        areas.load("address");
        return { sheet, format, rule, areas };
      }),
  );
  if (custom.length > 0) await context.sync();
  const found = custom.flatMap(({ sheet, format, rule, areas }) => {
    const severity = markSeverity(rule.formula);
    return severity === null ? [] : [{ sheet, severity, format, areas }];
  });
  for (const { sheet, marks, protection } of collections) {
    const touched = marks.length > 0 || found.some((mark) => mark.sheet === sheet);
    if (touched && protection.protected) throw new HostTrouble("protected", sheet);
  }
  return found;
}

/**
 * Queues the replacement of our marks on the sheets named by the marks given and tells what is there now. The grave lie
 * over the light. Fills and formats of the clerk's own stay as they are. Where marks are not those expected nothing is
 * changed ("stale").
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  wanted: readonly SheetMarks[],
  begins: (clearing: ClearingAway) => void,
  expected: readonly SheetMarks[] = [],
): Promise<readonly SheetMarks[]> {
  const found = await findMarks(context, wanted);
  const before = wanted.map(({ sheet }) => ({ sheet, marks: marksOf(found.filter((mark) => mark.sheet === sheet)) }));
  for (const { sheet, marks } of expected) {
    const there = before.find((held) => held.sheet === sheet)?.marks ?? [];
    if (!sameMarks(there, marks)) throw new HostTrouble("stale", sheet);
  }
  begins({
    clear: async (again) => restore(again, before),
    remains: wanted.map(({ sheet }) => ({ what: "marks", sheet })),
  });
  replaceFound(context, found, wanted);
  return before;
}

function replaceFound(context: Excel.RequestContext, found: readonly FoundMark[], wanted: readonly SheetMarks[]): void {
  suspendUntilNextSync(context);
  for (const { format } of found) format.delete();
  for (const { sheet, marks } of wanted) {
    for (const severity of [...SEVERITIES].reverse()) draw(context, sheet, marks, severity);
  }
}

/** Brings our marks back to what they were, on the sheets where they are something else. */
async function restore(context: Excel.RequestContext, before: readonly SheetMarks[]): Promise<void> {
  const found = await findMarks(context, before);
  const changed = before.filter(
    ({ sheet, marks }) => !sameMarks(marksOf(found.filter((mark) => mark.sheet === sheet)), marks),
  );
  replaceFound(
    context,
    found.filter((mark) => changed.some(({ sheet }) => sheet === mark.sheet)),
    changed,
  );
}

/** The sheets of the workbook, hidden ones among them. */
export async function sheetNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

function marksOf(found: readonly FoundMark[]): readonly CellMark[] {
  return found.flatMap(({ severity, areas }) =>
    areas.address.split(ADDRESS_COMMA).map((address) => ({ at: rangeOfAddress(address), severity })),
  );
}

/** A comma between addresses, not one inside the quotes of a sheet's name. */
const ADDRESS_COMMA = /,(?=(?:[^']*'[^']*')*[^']*$)/;

function draw(context: Excel.RequestContext, sheet: string, marks: readonly CellMark[], severity: Severity): void {
  const ranges = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
  const { fill, border, bold } = MARK_FORMATS[severity];
  for (const addresses of addressChunks(ranges)) {
    const { custom } = context.workbook.worksheets.getItem(sheet).getRanges(addresses).conditionalFormats.add("Custom");
    custom.rule.formula = markFormula(severity);
    custom.format.fill.color = fill;
    if (bold) custom.format.font.bold = true;
    for (const edge of EDGES) {
      const side = custom.format.borders.getItem(edge);
      side.style = LINES[border.line];
      side.color = border.color;
    }
  }
}

/** True where both are the same marks in whatever order. */
function sameMarks(a: readonly CellMark[], b: readonly CellMark[]): boolean {
  const keys = (marks: readonly CellMark[]): string =>
    marks
      .map(({ at, severity }) => `${severity} ${formatA1(at)}`)
      .sort()
      .join();
  return keys(a) === keys(b);
}

/** Of the sheets those that have cells: Excel lists chart sheets among the worksheets and refuses to read them. */
export async function sheetsWithCells(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    context.workbook.worksheets.getItem(name).getRange("A1").load("address");
    if (await isSupported(context)) found.push(name);
  }
  return found;
}

async function isSupported(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (failure) {
    if (codeOf(failure) === "UnsupportedSheet") return false;
    throw failure;
  }
}
