import { valueOf } from "../../domain/entry";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { Reading } from "../../domain/reading";
import type { MoneyUnit } from "../../domain/statement";
import type { FormKind } from "../../domain/target-table";
import { totalBudget } from "../../domain/total-budget";
import type { Framework } from "../../domain/vocabulary/frameworks";
import { reportSheetName } from "../../layout/report-sheet-name";
import type { SheetParts } from "../../sheet/sheet-parts";
import type { Source } from "./source";

/** What a clerk wants to see confirmed first: that the sheet was read as the form it is. */
export interface DocumentFacts {
  /** 表名 as it stands on the sheet; null where it was not found. */
  readonly title: string | null;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly projects: number;
  readonly indicators: number;
  /** The budgets added up, in `totalUnit`; null where no budget could be read. */
  readonly total: number | null;
  readonly totalUnit: MoneyUnit | null;
  /** The layouts of its tables and the indicator frameworks they follow, each once, in the order they stand. */
  readonly forms: readonly FormKind[];
  readonly frameworks: readonly Framework[];
}

/** The facts of a document over all its tables. */
export function factsOf(document: PerformanceDocument): DocumentFacts {
  const projects = document.tables.flatMap((table) => table.projects);
  return {
    title: valueOf(document.title),
    unitName: valueOf(document.unitName),
    year: valueOf(document.year),
    projects: projects.length,
    indicators: projects.reduce((count, project) => count + project.indicators.length, 0),
    total: totalBudget(projects).amount,
    totalUnit: valueOf(document.moneyUnit),
    forms: [...new Set(document.tables.map(({ form }) => form))],
    frameworks: [...new Set(document.tables.map(({ framework }) => framework))],
  };
}

/** A sheet that was read as a 绩效目标表, without the sheet itself: what a shell keeps and shows. */
export interface TargetSheet {
  /** Its name; WHOLE_WORKBOOK where all sheets were read together. */
  readonly sheet: string;
  /** The sheets it was read from; the places of repairs and leftovers are told by them. */
  readonly parts: SheetParts;
  readonly facts: DocumentFacts;
  readonly repairs: Reading["repairs"];
  readonly leftovers: Reading["leftovers"];
  /** The new sheets a report would be written on; a host adds a number where a name is taken. */
  readonly reportSheets: readonly string[];
}

/** The target sheet in a reading; null where the sheet is none. */
export function targetSheetOf(
  sheet: string,
  { reading, parts }: Pick<Source, "reading" | "parts">,
): TargetSheet | null {
  const { document, repairs, leftovers } = reading;
  if (document === null) return null;
  const reportSheets = document.tables.map((table) => reportSheetName(document, table));
  return { sheet, parts, facts: factsOf(document), repairs, leftovers, reportSheets };
}
