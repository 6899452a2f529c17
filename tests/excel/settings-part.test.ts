import { strFromU8, unzipSync } from "fflate";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { discardSetting } from "../../src/review/settings/save-settings";
import { savePaneSettings } from "../../src/review/settings/save-pane-settings";
import { readSettings } from "../../src/review/settings/read-settings";
import { rememberChoices } from "../../src/review/settings/remember-choices";
import { RULES } from "../../src/rules/registry";
import { customXmlOf } from "../../src/workbook/custom-xml";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { settingsXml } from "../../src/workbook/xlsx/add-in-settings";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import type { RunningOffice } from "../support/office-js";
import { startOffice } from "../support/office-js";
import { wholeWorkbook } from "../support/whole-workbook";

const FOREIGN = '<x:a xmlns:x="urn:other"><x:setting name="jxmb.settings" value="1"/></x:a>';
const GOAL = '{"version":1,"content":{"subjectsOff":["goal"]}}';

let office: RunningOffice | null = null;
afterEach(() => {
  office?.stop();
  office = null;
});

/**
 * A workbook as Excel has it once it opened a file: the file's custom XML parts, and what Excel itself keeps for the
 * add-in.
 */
function inExcel(own: string, settings: Readonly<Record<string, string>> = {}): Workbook {
  const workbook = new Workbook([], [], new Map(Object.entries(settings)));
  customXmlOf(workbook).set("{0}", FOREIGN).set("{1}", own);
  office = startOffice(workbook, { api: "1.9" });
  return workbook;
}

/** The part as a file holds it that jxmb saved. */
async function savedPart(): Promise<string> {
  const workbook = new Workbook();
  const host = new WorkbookHost(workbook);
  await rememberChoices(host, RULES, "目标表", { framework: "2021", statementText: '一、"甲"\n<二>&三' });
  await savePaneSettings(host, RULES, { subjectsOff: ["wording"] });
  return strFromU8(unzipSync(await saveWorkbook(workbook))["customXml/item1.xml"] ?? new Uint8Array());
}

describe("what a file of ours keeps, opened in Excel", () => {
  test("is read by the pane, and nothing is written by that", async () => {
    const workbook = inExcel(await savedPart());
    const before = wholeWorkbook(workbook);
    const { settings, refused } = await readSettings(new ExcelHost(), RULES);
    expect(settings).toMatchObject({
      choices: { 目标表: { framework: "2021", statementText: '一、"甲"\n<二>&三' } },
      settings: { subjectsOff: ["wording"] },
    });
    expect(refused).toEqual([]);
    expect(wholeWorkbook(workbook)).toEqual(before);
  });

  test("moves to Excel's settings part by part as the clerk changes it, and an old text never comes back", async () => {
    const workbook = inExcel(await savedPart());
    const host = new ExcelHost();
    const before = await host.readSettings();
    const record = await savePaneSettings(host, RULES, { subjectsOff: [] });
    expect(await host.readSettings()).toEqual({ choices: before.choices });
    expect([...workbook.settings.keys()]).toEqual([]);
    expect(customXmlOf(workbook).get("{0}")).toBe(FOREIGN);
    expect(customXmlOf(workbook).get("{1}")).toMatch(/jxmb\.choices/);
    expect(customXmlOf(workbook).get("{1}")).not.toMatch(/jxmb\.settings/);
    await host.undo(record);
    expect(await host.readSettings()).toEqual(before);
    expect([...workbook.settings.keys()]).toEqual(["jxmb.settings"]);
  });

  test("gives way to Excel's settings where both say something else; the other text is told, kept, and goes only when it is cleared away", async () => {
    const workbook = inExcel(await savedPart(), { "jxmb.settings": GOAL });
    const host = new ExcelHost();
    const overruled = { part: "settings.overruled", wrong: "与 Excel 设置中保存的不同，以 Excel 设置中的为准" };
    expect(await readSettings(host, RULES)).toMatchObject({
      settings: { settings: { subjectsOff: ["goal"] } },
      refused: [overruled],
    });
    const other = (await host.readSettings())["settings.overruled"];
    expect(other).toContain("wording");

    await savePaneSettings(host, RULES, { subjectsOff: ["form"] });
    expect(await readSettings(host, RULES)).toMatchObject({
      settings: { settings: { subjectsOff: ["form"] } },
      refused: [overruled],
    });
    expect((await host.readSettings())["settings.overruled"]).toBe(other);

    const record = await discardSetting(host, "settings.overruled");
    expect(await readSettings(host, RULES)).toMatchObject({
      settings: { settings: { subjectsOff: ["form"] } },
      refused: [],
    });
    await host.undo(record);
    expect((await host.readSettings())["settings.overruled"]).toBe(other);
    expect(customXmlOf(workbook).size).toBe(2);
  });

  test("is no trouble where both say the same, or the part is written by hand", async () => {
    inExcel(settingsXml(new Map([["jxmb.settings", GOAL]])), { "jxmb.settings": GOAL });
    expect(await new ExcelHost().readSettings()).toEqual({ settings: GOAL });
    office?.stop();
    inExcel(
      "<s:settings xmlns:s='urn:jixiao-mubiao:settings:1'><s:setting name='jxmb.profile' value='{'/></s:settings>",
    );
    expect(await new ExcelHost().readSettings()).toEqual({ profile: "{" });
  });
});
