import type { Trouble } from "../port/attempt";
import type { CheckedSheet } from "../check/checked-sheet";
import type { ReportMark } from "../port/report-mark";
import type { ReportOutcome } from "../report/report-sheet";
import type { SheetLook } from "../open/sheet-look";
import type { UndoRecord } from "../port/undo-record";

/** The buttons of the ribbon that work without a pane, named as in the manifest. */
export type RibbonCommand = "checkSheet" | "writeReport" | "clearMarks";

/**
 * What a ribbon button did. A ribbon function has no screen of its own, so it tells the pane, which shows it, at once
 * where it is open and otherwise when it is opened next.
 */
export type RibbonNews =
  /** `generated`: the sheet is a report of ours. */
  | {
      readonly kind: "checked";
      readonly checked: CheckedSheet;
      readonly record: UndoRecord;
      readonly generated?: ReportMark;
    }
  | Extract<ReportOutcome, { readonly kind: "reported" }>
  | { readonly kind: "cleared"; readonly record: UndoRecord }
  | { readonly kind: "no-target"; readonly look: SheetLook }
  | { readonly kind: "trouble"; readonly command: RibbonCommand; readonly trouble: Trouble };

/** The name of the channel, and of the place where the last news waits for a pane that is not open. */
export const NEWS_CHANNEL = "jxmb";
