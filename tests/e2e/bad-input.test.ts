import { mkdtempSync, openSync, closeSync, ftruncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "../../src/workbook/workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { enterValues } from "../../src/workbook/enter-values";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const folder = mkdtempSync(join(tmpdir(), "jxmb-bad-"));
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...OLE2, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])];

const open = useWorkbench();
let session: Session;
beforeEach(async () => {
  session = await open("?sample=2020-gulou-clean");
  await session.inPane("一键校验").waitFor();
});

describe("a file that cannot be opened is refused in one sentence and the open workbook stays", () => {
  test.each([
    [
      "an .xls given as .xlsx",
      "old.xlsx",
      Uint8Array.from([...OLE2, ...new Array<number>(600).fill(0)]),
      "另存为 .xlsx",
    ],
    ["a file with a password", "locked.xlsx", Uint8Array.from(ENCRYPTED), "打开密码"],
    ["a .csv given as .xlsx", "table.xlsx", Buffer.from("序号,项目名称\r\n1,培训\r\n"), "不是 Excel 工作簿"],
    ["a broken archive", "broken.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3]), "损坏"],
    ["an .xls by name", "old.xls", Uint8Array.from(OLE2), "不是 .xlsx 文件"],
  ])("%s", async (_name, fileName, bytes, says) => {
    const path = join(folder, fileName);
    writeFileSync(path, bytes);
    await session.choose(path);
    await session.page.getByRole("status").getByText(says).waitFor();
    await session.page.getByRole("tab", { name: "绩效目标表" }).waitFor();
    await session.inPane("一键校验").click();
    await session.pane.getByText("17").first().waitFor();
  });

  test("200 MB", async () => {
    const path = join(folder, "large.xlsx");
    const file = openSync(path, "w");
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    await session.choose(path);
    await session.page.getByRole("status").getByText("过大").waitFor();
  });
});

describe("a workbook without a 绩效目标表", () => {
  test("an empty one is said to hold none, and the pane stays usable", async () => {
    await session.visit("/?sample=none");
    await session.pane.getByText("这个工作簿里没有认出绩效目标表").waitFor();
    await session.inPane("重新查找").click();
    await session.pane.getByText("这个工作簿里没有认出绩效目标表").waitFor();
  });

  test("another table is said not to be one, and nothing in it changes", async () => {
    const workbook = new Workbook();
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [
      ["姓名", "工号", "电话"],
      ["张三", "1001", "12345678"],
    ]);
    const path = join(folder, "staff.xlsx");
    writeFileSync(path, await saveWorkbook(workbook));
    await session.choose(path);
    await session.pane.getByText("这个工作簿里没有认出绩效目标表").waitFor();
    const before = await session.save();
    await session.inPane("重新查找").click();
    await session.pane.getByText("这个工作簿里没有认出绩效目标表").waitFor();
    expect(Buffer.from(await session.save()).equals(Buffer.from(before))).toBe(true);
  });

  test("a protected sheet is checked like any other; its report stands on a sheet of its own", async () => {
    const bytes = await session.save();
    const workbook = await openWorkbook(bytes);
    workbook.activeSheet.setFacet("protection", {
      allowFormatCells: false,
      allowFormatColumns: false,
      allowFormatRows: false,
    });
    const path = join(folder, "protected.xlsx");
    writeFileSync(path, await saveWorkbook(workbook));
    await session.choose(path);
    await session.inPane("一键校验").click();
    await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
    await session.inPane("生成报表").click();
    await session.inPane(/^写入 \d+ 张新表$/).click();
    await session.page.getByRole("tab", { name: "绩效目标表(报送)" }).waitFor();
  });
});
