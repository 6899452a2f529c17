import { reportSheet } from "../review/report-sheet";
import { saveWorkbook } from "../workbook/xlsx/save-workbook";
import type { Workbook } from "../workbook/workbook";
import { WorkbookHost } from "../workbook/workbook-host";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { SAID } from "./strings";
import { writeNewFile } from "./write-new-file";

/** `jxmb report`: a new file that is the input's workbook with the official form on a new sheet for each table. */
export async function reportCommand(
  workbook: Workbook,
  { sheet, out, force }: { readonly sheet: string; readonly out: string; readonly force: boolean },
): Promise<CommandResult> {
  const outcome = await reportSheet(new WorkbookHost(workbook), sheet);
  if (outcome.kind === "no-target" || outcome.sheets.length === 0) return refused(SAID.noTable(sheet));
  const trouble = await writeNewFile(out, await saveWorkbook(workbook), force);
  if (trouble !== null) return refused(trouble);
  return { kind: "done", text: `${SAID.written(out, outcome.sheets)}\n`, exit: 0 };
}
