import type { ConditionalFormat } from "./sheet-facets";
import { renameInFormula } from "./rename-in-formula";
import { sameSheetName } from "../sheet/sheet-names";
import type { DefinedName } from "./defined-name";
import type { FormulaEntry, Worksheet } from "./worksheet";

/** Where a sheet's name may stand: formulas and conditional formats of the sheets, and the names of the workbook. */
interface NamesOfSheets {
  readonly sheets: readonly Worksheet[];
  readonly names: readonly DefinedName[];
  setNames(names: readonly DefinedName[]): void;
}

/** After a sheet got another name or (null) was removed: formulas of cells, names and conditional formats follow. */
export function followSheetName(workbook: NamesOfSheets, before: string, after: string | null): void {
  const follow = (formula: string): string => renameInFormula(formula, before, after);
  for (const sheet of workbook.sheets) {
    const changed: FormulaEntry[] = [];
    for (const row of sheet.store.rowNumbers()) {
      sheet.store.row(row)?.forEach((cell, column) => {
        const formula = cell === undefined || cell.formula === null ? null : follow(cell.formula);
        if (cell && formula !== null && formula !== cell.formula)
          changed.push({ at: { row, column }, value: cell.value, formula });
      });
    }
    sheet.rewrite(changed);
    const formats = sheet.facets.conditionalFormats;
    const following = formats.map((format): ConditionalFormat => {
      const formula = format.kind === "custom" ? follow(format.formula) : "";
      return format.kind === "custom" && formula !== format.formula ? { ...format, formula } : format;
    });
    if (following.some((format, index) => format !== formats[index])) {
      sheet.replaceFacets({ ...sheet.facets, conditionalFormats: following }, "conditionalFormats");
    }
  }
  const names = workbook.names.flatMap((name) => {
    const own = name.sheet !== null && sameSheetName(name.sheet, before);
    if (own && after === null) return [];
    const refersTo = follow(name.refersTo);
    return [own || refersTo !== name.refersTo ? { ...name, refersTo, sheet: own ? after : name.sheet } : name];
  });
  if (names.length !== workbook.names.length || names.some((name, index) => name !== workbook.names[index]))
    workbook.setNames(names);
}
