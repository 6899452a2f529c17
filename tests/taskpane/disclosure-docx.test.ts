import { strFromU8, unzipSync } from "fflate";
import { disclosureDocx } from "../../src/taskpane/disclosure-docx";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { cleanGulou } from "../support/gulou-sheets";
import { workbookOf } from "../review/workbook-of";

test("the pane gets the 情况说明 as a Word file named by its title", async () => {
  const workbook = workbookOf(cleanGulou());
  const file = await disclosureDocx(
    { host: new WorkbookHost(workbook), rules: [], asked: {} },
    workbook.activeSheet.name,
  );
  if (file.kind !== "file") throw new Error(file.kind);
  expect(file.name).toMatch(/^2020年[^\s\\/:*?"<>|]+预算绩效目标情况说明\.docx$/);
  const parts = unzipSync(new Uint8Array(file.bytes));
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("共设置 17 个项目绩效目标");
});

test("a sheet that is no form gives no file", async () => {
  const outcome = await disclosureDocx({ host: new WorkbookHost(new Workbook()), rules: [], asked: {} }, "Sheet1");
  expect(outcome).toMatchObject({ kind: "no-target" });
});
