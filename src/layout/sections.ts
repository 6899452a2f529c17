import { valueOf } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import type { TableKind } from "../domain/target-table";
import { NO_TABLE, tableHeading } from "./captions/disclosure";

/** The lines of the numbered sections above and below one table: 1. 部门业务费绩效目标表. */
export interface SectionLines {
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The height of headings that a document prints above the table on its page, points. */
  readonly lead?: number;
}

type SectionKind = Exclude<TableKind, "unspecified">;

/** The disclosure's sections have fixed numbers. */
export const SECTION_KINDS: readonly SectionKind[] = ["business-expense", "special-fund"];

/**
 * Over a table of a kind its numbered heading; where the prose says that the unit has no table of the other kind, that
 * heading with its sentence before the first table or behind the last. Nothing at a table whose kind nobody named.
 */
export function sectionLines(document: PerformanceDocument, index: number): SectionLines {
  const { tables } = document;
  const kind = tables[index]?.kind ?? "unspecified";
  if (kind === "unspecified") return { above: [], below: [] };
  const missing = SECTION_KINDS.filter(
    (other) => saysNone(document, other) && !tables.some((table) => table.kind === other),
  );
  const sentences = (before: boolean): readonly string[] =>
    missing.flatMap((other) =>
      SECTION_KINDS.indexOf(other) < SECTION_KINDS.indexOf(kind) === before ? [headingOf(other), NO_TABLE[other]] : [],
    );
  return {
    above: [...(index === 0 ? sentences(true) : []), headingOf(kind)],
    below: index === tables.length - 1 ? sentences(false) : [],
  };
}

function headingOf(kind: SectionKind): string {
  return tableHeading(SECTION_KINDS.indexOf(kind) + 1, kind);
}

function saysNone({ statement }: PerformanceDocument, kind: SectionKind): boolean {
  if (statement === null) return false;
  return valueOf(kind === "business-expense" ? statement.noBusinessExpense : statement.noSpecialFund) === true;
}
