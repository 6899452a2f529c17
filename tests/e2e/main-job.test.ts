import { readFileSync } from "node:fs";
import { readDocument } from "../../src/reading/read-document";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { validatorErrors } from "../workbook/validator-errors";
import { printedTables } from "./support/printed-tables";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const SOURCE = "绩效目标表";
const REPORT = "绩效目标表(报送)";

const open = useWorkbench();

/** The oldest Excel the manifest allows, LTSC 2021, and the newest. */
describe.each(["1.9", "1.14", "1.21"])("the main job through the genuine Office.js at ExcelApi %s", (api) => {
  let session: Session;
  beforeEach(async () => {
    session = await open(`?sample=2020-gulou-raw&api=${api}`);
  });

  test("checking finds the missing unit, jumps to its cell and changes nothing", async () => {
    await session.inPane("一键校验").waitFor();
    const before = await session.save();

    await session.inPane("一键校验").click();
    await session.pane.getByRole("heading", { name: "还差 2 项才能报送" }).waitFor();
    expect((await session.pane.getByRole("main").innerText()).replace(/\s+/g, "")).toContain(
      "17个项目·97条指标·1909.11万元",
    );

    await session.pane.getByText("「便捷化信息查询数」：目标值「1.00」的计量单位").waitFor();
    await session.inPane(/^L44/).click();
    await session.cell("L44").and(session.page.locator('[aria-selected="true"]')).waitFor();
    expect(await session.page.getByLabel("名称框").inputValue()).toBe("L44");

    expect(Buffer.from(await session.save()).equals(Buffer.from(before))).toBe(true);
  });

  test("the report is a new sheet that reads back as the same table, is sound and can be taken back", async () => {
    await session.inPane("一键校验").click();
    await session.inPane("生成报表").click();
    await session.inPane(/^写入 \d+ 张新表$/).click();
    await session.page.getByRole("tab", { name: REPORT }).waitFor();

    const file = await session.saveFile();
    const saved = new Uint8Array(readFileSync(file));
    const host = new WorkbookHost(await openWorkbook(saved));
    const source = readDocument(await host.readSheet(SOURCE)).document;
    const report = readDocument(await host.readSheet(REPORT));
    expect(report.leftovers).toEqual([]);
    expect(report.repairs).toEqual([]);
    expect(printedTables(read(report.document))).toEqual(printedTables(read(source)));
    expect(await validatorErrors(file)).toEqual([]);

    await session.inPane(/^撤销/).click();
    await session.page.getByRole("tab", { name: REPORT }).waitFor({ state: "detached" });
  });

  test("marks colour the places found and go away without a trace", async () => {
    await session.inPane("一键校验").click();
    await session.pane.getByRole("heading", { name: "还差 2 项才能报送" }).waitFor();
    const before = await session.save();

    await session.chooseInPane(/^标记/);
    await session.pane.getByText(/^已标记/).waitFor();
    await session.inPane(/^L44/).click();
    await expectMarked(session, "L44", true);

    await session.chooseInPane("清除标记");
    await session.pane.getByText("标记已清除").waitFor();
    await expectMarked(session, "L44", false);
    expect(Buffer.from(await session.save()).equals(Buffer.from(before))).toBe(true);
  });
});

function read(document: PerformanceDocument | null): PerformanceDocument {
  if (!document) throw new Error("the sheet was not read as a 绩效目标表");
  return document;
}

/** Waits until the cell is, or is no longer, drawn on a coloured ground. */
async function expectMarked(session: Session, address: string, marked: boolean): Promise<void> {
  await session.page.waitForFunction(
    ([place, wanted]) => {
      const cell = document.querySelector(`[data-address="${place}"]`);
      const ground = cell ? getComputedStyle(cell).backgroundColor : "";
      return (ground !== "rgba(0, 0, 0, 0)" && ground !== "rgb(255, 255, 255)") === wanted;
    },
    [address, marked] as const,
  );
}
