import { sameSheetName } from "../sheet/sheet-names";
import { renameInFormula } from "./rename-in-formula";
import type { SheetFacets } from "./sheet-facets";
import { NEW_SHEET } from "./sheet-facets";
import type { Workbook } from "./workbook";
import type { FormulaEntry, Worksheet } from "./worksheet";

/**
 * A copy of a sheet under another name, at a place among the tabs, as Excel makes one: names of the workbook that lead
 * to the sheet get a twin that is the copy's own, and what on the sheet names the sheet itself names the copy.
 */
export function copySheet(workbook: Workbook, sheet: Worksheet, name: string, position?: number): Worksheet {
  const copy = workbook.addSheet(name, position);
  takeContent(copy, sheet);
  const twins = workbook.names.flatMap((one) => {
    const refersTo = renameInFormula(one.refersTo, sheet.name, name);
    const own = one.sheet !== null && sameSheetName(one.sheet, sheet.name);
    return own || (one.sheet === null && refersTo !== one.refersTo) ? [{ ...one, refersTo, sheet: name }] : [];
  });
  if (twins.length > 0) workbook.setNames([...workbook.names, ...twins]);
  return copy;
}

/**
 * A sheet takes over all that stands on another one and keeps its name, its place and whether it is seen. What names
 * that one names this one now.
 */
export function takeContent(sheet: Worksheet, from: Worksheet): void {
  sheet.takeRows(from.store.snapshot());
  takeFacets(sheet, from.facets);
  const following: FormulaEntry[] = [];
  for (const row of from.store.rowNumbers()) {
    from.store.row(row)?.forEach((cell, column) => {
      const formula =
        cell === undefined || cell.formula === null ? null : renameInFormula(cell.formula, from.name, sheet.name);
      if (cell && formula !== null && formula !== cell.formula)
        following.push({ at: { row, column }, value: cell.value, formula });
    });
  }
  sheet.rewrite(following);
}

/** Takes these facets over, also on a protected sheet; what belongs to the tab is left alone. */
export function takeFacets(sheet: Worksheet, content: Partial<SheetFacets>): void {
  for (const facet of FACETS) if (facet in content) sheet.replaceFacets({ ...sheet.facets, ...content }, facet);
}

type Content = Exclude<keyof SheetFacets, "name" | "visibility">;

const FACETS = Object.keys(NEW_SHEET).filter((facet): facet is Content => facet !== "visibility");
