import type { Trouble } from "./attempt";
import type { CheckedSheet } from "./checked-sheet";
import type { ReportMark } from "./report-mark";
import type { ReportOutcome } from "./report-sheet";
import type { SheetLook } from "./sheet-look";
import type { WriteReceipt } from "./write-receipt";

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
      readonly receipt: WriteReceipt;
      readonly generated?: ReportMark;
    }
  | Extract<ReportOutcome, { readonly kind: "reported" }>
  | { readonly kind: "cleared"; readonly receipt: WriteReceipt }
  | { readonly kind: "no-target"; readonly look: SheetLook }
  | { readonly kind: "trouble"; readonly command: RibbonCommand; readonly trouble: Trouble };

/** The name of the channel, and of the place where the last news waits for a pane that is not open. */
export const NEWS_CHANNEL = "jxmb";
