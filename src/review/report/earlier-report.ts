import { sameSheetName } from "../../sheet/sheet-names";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { ReportKind } from "../port/report-mark";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { WrittenCells } from "../port/written-cells";
import { editsSince, readWritten } from "../port/written-cells";

/** A sheet that was generated before, of the same kind and from the same source. */
export interface EarlierSheet {
  readonly sheet: string;
  /** Cells that were changed by hand since; null where the workbook does not remember what was written. */
  readonly edits: number | null;
}

/** What becomes of an earlier report where the new one is written onto it; plain data. */
export interface EarlierReport {
  /**
   * For each sheet of the new report the earlier one it refreshes, which keeps its name and place; null where it comes
   * beside.
   */
  readonly onto: readonly (EarlierSheet | null)[];
  /** Sheets that the new report has no more use for; they are put aside. */
  readonly superfluous: readonly EarlierSheet[];
  /** Hidden sheets that keep what the refreshing before this one replaced; they are deleted. */
  readonly formers: readonly string[];
}

/**
 * The earlier report of the kind from the source, against the sheets a new one would have; null where there is none.
 * Only reads.
 */
export async function earlierReport(
  host: SpreadsheetHost,
  report: ReportKind,
  source: string,
  plans: readonly SheetPlan[],
): Promise<EarlierReport | null> {
  const ours = (await host.listSheets()).filter(
    ({ generated }) =>
      generated?.report === report && generated.source !== null && sameSheetName(generated.source, source),
  );
  const there: Found[] = [];
  for (const { name, generated } of ours) {
    if (generated?.former) continue;
    const written = readWritten(await host.writtenOn(name));
    const edits = written && editsSince(written, await host.readSheet(name));
    there.push({ sheet: name, edits, written });
  }
  if (there.length === 0) return null;
  const onto = pairsOf(plans, there);
  const toEarlier = ({ sheet, edits }: Found): EarlierSheet => ({ sheet, edits });
  return {
    onto: onto.map((found) => found && toEarlier(found)),
    superfluous: there.filter((found) => !onto.includes(found)).map(toEarlier),
    formers: ours.flatMap(({ name, hidden, generated }) => (generated?.former && hidden ? [name] : [])),
  };
}

/** The sheets of an earlier report that were changed by hand, or may have been. */
export function editedSheets({ onto, superfluous }: EarlierReport): readonly EarlierSheet[] {
  return [...onto, ...superfluous].filter((earlier) => earlier !== null).filter(({ edits }) => edits !== 0);
}

interface Found extends EarlierSheet {
  readonly written: WrittenCells | null;
}

/** Each plan with the sheet that was written for the same name, is called so, or is simply the next that is left. */
function pairsOf(plans: readonly SheetPlan[], there: readonly Found[]): readonly (Found | null)[] {
  const pairs: (Found | null)[] = plans.map(() => null);
  const pair = (fits: (plan: SheetPlan, found: Found) => boolean): void => {
    plans.forEach((plan, index) => {
      pairs[index] ??= there.find((found) => !pairs.includes(found) && fits(plan, found)) ?? null;
    });
  };
  pair(({ name }, { written }) => written?.plan === name);
  pair(({ name }, { sheet }) => sameSheetName(name, sheet));
  pair(() => true);
  return pairs;
}
