import type { LayoutProfile } from "../domain/layout-profile";
import { STANDARD_LAYOUT } from "../domain/layout-profile";
import type { PerformanceDocument } from "../domain/performance-document";
import type { TargetTable } from "../domain/target-table";
import type { SheetPlan } from "../sheet/sheet-plan";
import { asCards } from "./card/as-cards";
import { cardPlans } from "./card/card-plans";
import type { PrintedCard } from "./card/card-sheet";
import { titleOf } from "./card/card-sheet";
import { listPlan } from "./list/list-plan";
import { reportSheetName } from "./report-sheet-name";
import type { SectionLines } from "./sections";
import { sectionLines } from "./sections";

/**
 * In which form the tables are printed: each in the one it was read in, or lists as cards, one page a project. A card
 * says more than a row of a list could hold, so that cards stay cards.
 */
export type ReportForm = "as-read" | "cards";

/** How a report is printed; left out, in the form it was read in and as the official form is. */
export interface ReportStyle {
  readonly form?: ReportForm;
  readonly layout?: LayoutProfile;
}

/**
 * The official report: new sheets with the tables of the document, as data. What the clerk printed stays as printed,
 * blanks stay blank; read back, the sheets give the same tables. Same document, same plans.
 */
export function layoutReport(document: PerformanceDocument, style: ReportStyle = {}): readonly SheetPlan[] {
  return plansOf(
    document,
    document.tables.map((table, index) => ({ table, sections: sectionLines(document, index) })),
    style,
  );
}

/**
 * The document prints the numbered heading itself: 3号 on a line of 28.95 pt (GB/T 9704-2012), and some room for
 * rounding.
 */
const NO_LINES: SectionLines = { above: [], below: [], lead: 36 };

/** Some tables of the document as sheets below headings that the document prints. */
export function tablePlans(
  document: PerformanceDocument,
  tables: readonly TargetTable[],
  style: ReportStyle,
): readonly SheetPlan[] {
  return plansOf(
    document,
    tables.map((table) => ({ table, sections: NO_LINES })),
    style,
  );
}

interface Part {
  readonly table: TargetTable;
  readonly sections: SectionLines;
}

/** A list is a sheet of its own; cards that follow one another share sheets. */
function plansOf(
  document: PerformanceDocument,
  parts: readonly Part[],
  { form = "as-read", layout = STANDARD_LAYOUT }: ReportStyle,
): readonly SheetPlan[] {
  const plans: SheetPlan[] = [];
  let cards: PrintedCard[] = [];
  let name = "";
  const finishCards = (): void => {
    if (cards.length > 0) plans.push(...cardPlans(document, cards, name, layout));
    cards = [];
  };
  for (const { table, sections } of parts) {
    const own = cardsIn(document, table, sections, form);
    const wanted = reportSheetName(document, table);
    if (own === null || wanted !== name) finishCards();
    name = wanted;
    if (own === null) plans.push(listPlan(document, table, name, sections, layout));
    else cards.push(...own);
  }
  finishCards();
  return plans;
}

/** The cards that a table is printed as; null where it is printed as a list. */
function cardsIn(
  document: PerformanceDocument,
  table: TargetTable,
  sections: SectionLines,
  form: ReportForm,
): readonly PrintedCard[] | null {
  if (table.form !== "list") return [{ table, sections, title: titleOf(document, table, false) }];
  if (form === "as-read") return null;
  const tables = asCards(table);
  return tables.map((card, index) => ({
    table: card,
    sections: {
      above: index === 0 ? sections.above : sections.above.slice(-1),
      below: index === tables.length - 1 ? sections.below : [],
    },
    title: titleOf(document, card, true),
  }));
}
