import type { ReadingChoices } from "../domain/reading-choices";
import type { Finding } from "../linting/finding";
import type { Suppression } from "../linting/suppression";
import type { FixScope } from "../review/fix/fix-edits";
import type { UndoStep } from "../review/port/undo-history";
import type { ReportKind } from "../review/port/report-mark";
import type { Onto } from "../review/report/report-sheet";
import type { CellRange } from "../sheet/cell-range";
import type { SheetParts } from "../sheet/sheet-parts";
import type { Keep } from "./pages/keep";

/** One thing the clerk asked for, as data, so that it can be tried again as it was. */
export type Job =
  | { readonly kind: "open" }
  /** `choices`: how the clerk says the sheet is to be read; left out, as was said before. */
  | { readonly kind: "open-sheet"; readonly sheet: string; readonly choices?: ReadingChoices }
  /** `remark`: the clerk has marks switched on, so the marks follow the new findings. */
  | { readonly kind: "check"; readonly sheet: string; readonly remark: boolean }
  /** The sheet was changed and is checked again by itself. */
  | { readonly kind: "recheck"; readonly sheet: string }
  | { readonly kind: "report"; readonly sheet: string; readonly report: ReportKind; readonly onto: Onto }
  | { readonly kind: "preview"; readonly sheet: string; readonly report: ReportKind }
  /** The 情况说明 as a Word file. */
  | { readonly kind: "word"; readonly sheet: string }
  | { readonly kind: "read-notes" }
  | { readonly kind: "keep"; readonly keep: Keep }
  | { readonly kind: "fix"; readonly sheet: string; readonly scope: FixScope }
  /** `parts`: the sheets that the places of the findings are told by. */
  | { readonly kind: "mark"; readonly parts: SheetParts; readonly findings: readonly Finding[] }
  | { readonly kind: "unmark" }
  /** Findings are set aside for a reason, or what was set aside is taken up again. */
  | { readonly kind: "ignore"; readonly sheet: string; readonly findings: readonly Finding[]; readonly reason: string }
  | { readonly kind: "revoke"; readonly sheet: string; readonly ignored: readonly Suppression[] }
  | { readonly kind: "undo"; readonly step: UndoStep; readonly sheet: string | null }
  | { readonly kind: "jump"; readonly parts: SheetParts; readonly at: CellRange };
