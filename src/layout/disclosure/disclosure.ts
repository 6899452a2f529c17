import { valueOf } from "../../domain/entry";
import { STANDARD_LAYOUT } from "../../domain/layout-profile";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { TableKind, TargetTable } from "../../domain/target-table";
import type { SheetPlan } from "../../sheet/sheet-plan";
import {
  disclosureTitle,
  NO_TABLE,
  OVERVIEW_HEADING,
  overviewSentence,
  tableHeading,
  TABLES_HEADING,
} from "../captions/disclosure";
import type { Typography } from "../typography";
import { typographyOf } from "../typography";
import type { ReportStyle } from "../layout-report";
import { tablePlans } from "../layout-report";
import { overviewFacts } from "./overview-facts";

/** 预算绩效目标情况说明: the whole document that a unit discloses, in the order of print. */
export interface Disclosure {
  readonly title: string;
  readonly parts: readonly DisclosurePart[];
  /** The typefaces and sizes of its prose. */
  readonly typography: Typography;
}

export type DisclosurePart =
  /** section: （一） · table: 1. */
  | { readonly kind: "heading"; readonly level: "section" | "table"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly plan: SheetPlan };

/**
 * The disclosure document, its sentences written from the tables: （一） how many projects, which, how much; （二） each
 * table under its number, or the sentence that the unit has none. A table whose kind nobody named is headed by the
 * form's name.
 */
export function disclosureOf(document: PerformanceDocument, style: ReportStyle = {}): Disclosure {
  return {
    title: disclosureTitle(valueOf(document.year), valueOf(document.unitName) ?? ""),
    parts: [
      { kind: "heading", level: "section", text: OVERVIEW_HEADING },
      { kind: "paragraph", text: overviewSentence(overviewFacts(document)) },
      { kind: "heading", level: "section", text: TABLES_HEADING },
      ...tableParts(document, style),
    ],
    typography: typographyOf(style.layout ?? STANDARD_LAYOUT),
  };
}

function tableParts(document: PerformanceDocument, style: ReportStyle): readonly DisclosurePart[] {
  return sections(document).flatMap(({ kind, tables }, index): readonly DisclosurePart[] => {
    const heading: DisclosurePart = { kind: "heading", level: "table", text: tableHeading(index + 1, kind) };
    if (tables.length === 0 && kind !== "unspecified") return [heading, { kind: "paragraph", text: NO_TABLE[kind] }];
    return [heading, ...tablePlans(document, tables, style).map((plan): DisclosurePart => ({ kind: "table", plan }))];
  });
}

/** The numbered sections with the tables of each. */
function sections(
  document: PerformanceDocument,
): readonly { readonly kind: TableKind; readonly tables: readonly TargetTable[] }[] {
  const kindOf = kindsByElimination(document);
  const of = (kind: TableKind): readonly TargetTable[] => document.tables.filter((table) => kindOf(table) === kind);
  const business = { kind: "business-expense", tables: of("business-expense") } as const;
  const special = { kind: "special-fund", tables: of("special-fund") } as const;
  const unspecified = { kind: "unspecified", tables: of("unspecified") } as const;
  if (unspecified.tables.length === 0) return [business, special];
  return [business, special, unspecified].filter(({ tables }) => tables.length > 0);
}

/** Where the prose says that the unit has no table of one kind, its tables are of the other. */
function kindsByElimination({ statement }: PerformanceDocument): (table: TargetTable) => TableKind {
  const noBusiness = statement !== null && valueOf(statement.noBusinessExpense) === true;
  const noSpecial = statement !== null && valueOf(statement.noSpecialFund) === true;
  const other: TableKind = noBusiness ? "special-fund" : "business-expense";
  const left: TableKind = noBusiness === noSpecial ? "unspecified" : other;
  return ({ kind }) => (kind === "unspecified" ? left : kind);
}
