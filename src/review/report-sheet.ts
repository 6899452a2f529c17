import { readDocument } from "../reading/read-document";
import type { SheetLook } from "./sheet-look";
import { noTarget } from "./sheet-look";
import type { Progress, SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";
import { writeReport } from "./write-report";

export type ReportOutcome =
  | { readonly kind: "reported"; readonly sheets: readonly string[]; readonly receipts: readonly WriteReceipt[] }
  | { readonly kind: "no-target"; readonly look: SheetLook };

function sheetNames(receipts: readonly WriteReceipt[]): readonly string[] {
  return receipts.flatMap((receipt) => (receipt.kind === "sheet" ? [receipt.sheet] : []));
}

/**
 * 生成报表 from the sheet as it stands now, not as it stood when it was checked. The source is only read; a sheet that is
 * no 绩效目标表 gives no report. Fails with HostTrouble and then has written nothing.
 */
export async function reportSheet(host: SpreadsheetHost, sheet: string, progress?: Progress): Promise<ReportOutcome> {
  const snapshot = await host.readSheet(sheet, progress);
  const { document } = readDocument(snapshot);
  if (document === null) return { kind: "no-target", look: noTarget(sheet, snapshot) };
  const receipts = await writeReport(host, document);
  return { kind: "reported", sheets: sheetNames(receipts), receipts };
}
