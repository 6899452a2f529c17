import type { LayoutProfile } from "../domain/layout-profile";
import { STANDARD_LAYOUT } from "../domain/layout-profile";
import type { PerformanceDocument } from "../domain/performance-document";
import type { TargetTable } from "../domain/target-table";
import type { SheetPlan } from "../sheet/sheet-plan";
import { listPlan } from "./list/list-plan";
import { reportSheetName } from "./report-sheet-name";
import type { SectionLines } from "./sections";
import { sectionLines } from "./sections";

/**
 * The official report: new sheets with each table of the document in the form it follows, as data. What the clerk printed
 * stays as printed, blanks stay blank; read back, the sheets give the same tables. Same document, same plans.
 */
export function layoutReport(document: PerformanceDocument, layout: LayoutProfile = STANDARD_LAYOUT): readonly SheetPlan[] {
  return document.tables.map((table, index) => tablePlan(document, table, layout, sectionLines(document, index)));
}

const NO_LINES: SectionLines = { above: [], below: [] };

/** One table of the document as a sheet, without the headings of the sections unless they are given. */
export function tablePlan(document: PerformanceDocument, table: TargetTable, layout: LayoutProfile, sections: SectionLines = NO_LINES): SheetPlan {
  return listPlan(document, table, reportSheetName(document, table), sections, layout);
}
