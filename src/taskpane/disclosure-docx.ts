import type { DisclosureFile } from "../review/report/disclosure-file";
import type { Progress } from "../review/port/progress";
import type { NoTarget } from "../review/report/report-subject";
import type { CheckDesk } from "./perform-job";

/**
 * The 情况说明 of a sheet with its tables as a Word file, for the clerk to save. Layout and the Word library are large and
 * loaded only here. Fails with HostTrouble.
 */
export async function disclosureDocx(
  { host, rules, asked }: CheckDesk,
  sheet: string,
  progress?: Progress,
): Promise<DisclosureFile | NoTarget> {
  const [{ disclosureFile }, { wordDocument }] = await Promise.all([
    import("../review/report/disclosure-file"),
    import("../word/word-document"),
  ]);
  return disclosureFile(host, sheet, rules, wordDocument, false, asked, progress);
}
