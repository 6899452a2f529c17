import type { PerformanceDocument } from "../domain/performance-document";
import type { TargetTable } from "../domain/target-table";
import { REPORT_SHEET_NAME, REPORT_SHEET_NAMES } from "./captions/list-form";

/**
 * The name wanted for the report of one table of a document; where there are several the kind of table tells them
 * apart.
 */
export function reportSheetName({ tables }: PerformanceDocument, table: TargetTable): string {
  return tables.length === 1 ? REPORT_SHEET_NAME : REPORT_SHEET_NAMES[table.kind];
}
