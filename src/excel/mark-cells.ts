import { HostTrouble } from "../review/host-trouble";
import type { SheetMarks } from "../review/write-receipt";
import type { CellMark } from "../sheet/cell-mark";
import { MARK_FORMATS, markFormula, markSeverity } from "../sheet/mark-format";
import type { Severity } from "../sheet/severity";
import { SEVERITIES } from "../sheet/severity";
import { addressChunks } from "./address-chunks";
import { rangeOfAddress } from "./read-sheet";

/** A conditional format of ours as found in the workbook. */
interface FoundMark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

/** A conditional format draws thin lines only. */
const LINES = { thin: "Continuous", medium: "Continuous", thick: "Continuous", hair: "Continuous", double: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Finds the marks of ours on the sheets, told from the clerk's own formats by their formula. Two syncs. */
async function findMarks(context: Excel.RequestContext, sheets: readonly string[]): Promise<readonly FoundMark[]> {
  const collections = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
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
  return custom.flatMap(({ sheet, format, rule, areas }) => {
    const severity = markSeverity(rule.formula);
    return severity === null ? [] : [{ sheet, severity, format, areas }];
  });
}

/**
 * Replaces our marks on the sheets named by the marks given and tells what was there before. The grave lie over the light.
 * Fills and formats of the clerk's own stay as they are.
 */
export async function replaceMarks(context: Excel.RequestContext, wanted: readonly SheetMarks[]): Promise<readonly SheetMarks[]> {
  const sheets = wanted.map(({ sheet }) => sheet);
  const found = await findMarks(context, sheets);
  const before = sheets.map((sheet) => ({ sheet, marks: marksOf(found.filter((mark) => mark.sheet === sheet)) }));
  for (const { format } of found) format.delete();
  for (const { sheet, marks } of wanted) {
    for (const severity of [...SEVERITIES].reverse()) draw(context, sheet, marks, severity);
  }
  await context.sync();
  return before;
}

/** The sheets of the workbook, hidden ones among them. */
export async function sheetNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

function marksOf(found: readonly FoundMark[]): readonly CellMark[] {
  return found.flatMap(({ severity, areas }) => areas.address.split(ADDRESS_COMMA).map((address) => ({ at: rangeOfAddress(address), severity })));
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

/** Restores marks as they were; HostTrouble "missing" where a sheet is gone. */
export async function restoreMarks(context: Excel.RequestContext, before: readonly SheetMarks[]): Promise<void> {
  const there = new Set(await sheetNames(context));
  const gone = before.find(({ sheet }) => !there.has(sheet));
  if (gone) throw new HostTrouble("missing", gone.sheet);
  await replaceMarks(context, before);
}
