import { strFromU8, unzipSync } from "fflate";
import { JOBS } from "../../src/taskpane/store/jobs";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { cleanGulou } from "../support/gulou-sheets";
import { sheetOf } from "../support/draw-sheet";
import { workbookOf } from "../review/workbook-of";

function word(workbook: Workbook) {
  const desk = {
    host: new WorkbookHost(workbook),
    rules: async () => [],
    choices: {},
    options: {},
    progress: async () => undefined,
  };
  return JOBS.word.perform(desk, { kind: "word", sheet: workbook.activeSheet.name });
}

test("the pane gets the 情况说明 as a Word file named by its title", async () => {
  const file = await word(workbookOf(cleanGulou()));
  if (file.kind !== "file") throw new Error(file.kind);
  expect(file.name).toMatch(/^2020年[^\s\\/:*?"<>|]+预算绩效目标情况说明\.docx$/);
  const parts = unzipSync(new Uint8Array(file.bytes));
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("共设置 17 个项目绩效目标");
});

test("a sheet that is no form gives no file", async () => {
  expect(await word(workbookOf(sheetOf([["会议纪要"]]).snapshot))).toMatchObject({ kind: "no-target" });
});
