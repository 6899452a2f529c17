import { readDocument } from "../../src/reading/read-document";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const SOURCE = "绩效目标表";
const CALLED_BY_CLERK = "报送稿";

const open = useWorkbench();
let session: Session;

/** The oldest Excel the manifest allows, and the newest. */
describe.each(["1.9", "1.21"])("a report made again at ExcelApi %s", (api) => {
  beforeEach(async () => {
    session = await open(`?sample=2020-gulou-clean&api=${api}`);
    await session.inPane("一键校验").click();
    await session.pane.getByRole("heading", { name: /才能报送|可以报送/ }).waitFor();
    await session.inPane("生成报表").click();
    await session.inPane("写入 1 张新表").click();
    await session.pane.getByText(/^报表已写入新工作表/).waitFor();
  });

  test("refreshes the sheet that stands, under the name the clerk gave it, and is taken back whole", async () => {
    await renameReport();
    await renameIndicator(SOURCE, "干部教育人次");
    const former = await session.save();

    await session.inPane("生成报表").click();
    const question = session.pane.getByRole("group", { name: "上次生成的 1 张报表还在，要更新吗？" });
    await question.getByText(`「${CALLED_BY_CLERK}」`).waitFor();
    await question.getByRole("radio", { name: "更新原表" }).and(session.pane.locator(":checked")).waitFor();
    await session.inPane("更新 1 张表").click();
    await session.pane.getByText(`已更新「${CALLED_BY_CLERK}」`).waitFor();
    expect(await session.tabs()).toEqual([SOURCE, CALLED_BY_CLERK]);
    expect(await namesOn(CALLED_BY_CLERK)).toContain("干部教育人次");

    await session.inPane(/^撤销/).click();
    await session.pane.getByText("已撤销：生成报表").waitFor();
    expect(await session.tabs()).toEqual([SOURCE, CALLED_BY_CLERK]);
    expect(await contentOf(await session.save())).toEqual(await contentOf(former));
  });

  test("keeps what the clerk changed by hand, or comes beside it where she says so", async () => {
    const edited = (await session.tabs())[1] ?? "";
    await renameIndicator(edited, "手工改的名称");
    await session.page.getByRole("tab", { name: SOURCE, exact: true }).click();
    await session.inPane("生成报表").click();
    await session.pane.getByText(`「${edited}」生成后手工改过 1 格`).waitFor();
    await session.pane
      .getByRole("radio", { name: "更新原表，手工改过的另留作「上一版」" })
      .and(session.pane.locator(":checked"))
      .waitFor();

    await session.pane.getByRole("radio", { name: "另建新表" }).check();
    await session.inPane("写入 1 张新表").click();
    await session.pane.getByText(/^报表已写入新工作表/).waitFor();
    expect(await session.tabs()).toHaveLength(3);
    expect(await namesOn(edited)).toContain("手工改的名称");
    await session.inPane(/^撤销/).click();
    await session.pane.getByText("已撤销：生成报表").waitFor();

    await session.page.getByRole("tab", { name: SOURCE, exact: true }).click();
    await session.inPane("生成报表").click();
    await session.inPane("更新 1 张表").click();
    await session.pane.getByText(`已更新「${edited}」`).waitFor();
    const kept = (await session.tabs()).find((name) => name.includes("上一版")) ?? "";
    expect(await namesOn(kept)).toContain("手工改的名称");
    expect(await namesOn(edited)).not.toContain("手工改的名称");
  });
});

async function renameReport(): Promise<void> {
  await session.page.getByRole("tab").nth(1).dblclick();
  await session.type(CALLED_BY_CLERK);
  await session.press("Enter");
  await session.page.getByRole("tab", { name: CALLED_BY_CLERK }).waitFor();
}

/** Types another name into the first indicator on a sheet. */
async function renameIndicator(sheet: string, name: string): Promise<void> {
  await session.page.getByRole("tab", { name: sheet, exact: true }).click();
  const host = new WorkbookHost(await openWorkbook(new Uint8Array(await session.save())));
  const { document } = readDocument(await host.readSheet(sheet));
  const first = document?.tables[0]?.projects[0]?.indicators[0]?.level3;
  if (first?.state !== "filled") throw new Error("the table has a first indicator");
  await session.goTo(`${String.fromCharCode(65 + first.at.first.column)}${first.at.first.row + 1}`);
  await session.type(name);
  await session.press("Enter");
}

/** The names of the indicators on a sheet of the workbook as it would be saved. */
async function namesOn(sheet: string): Promise<readonly string[]> {
  const host = new WorkbookHost(await openWorkbook(new Uint8Array(await session.save())));
  const { document } = readDocument(await host.readSheet(sheet));
  return (document?.tables ?? []).flatMap(({ projects }) =>
    projects.flatMap(({ indicators }) =>
      indicators.flatMap(({ level3 }) => (level3.state === "filled" ? [level3.value] : [])),
    ),
  );
}

/** What stands on each sheet, with its merged cells. */
async function contentOf(file: Uint8Array): Promise<object> {
  const host = new WorkbookHost(await openWorkbook(new Uint8Array(file)));
  return Promise.all([SOURCE, CALLED_BY_CLERK].map((name) => host.readSheet(name)));
}
