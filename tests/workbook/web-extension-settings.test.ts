import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "../../src/review/settings/read-settings";
import { discardSetting } from "../../src/review/settings/save-settings";
import { rememberChoices } from "../../src/review/settings/remember-choices";
import { NO_SETTINGS } from "../../src/review/settings/workbook-settings";
import { savePaneSettings } from "../../src/review/settings/save-pane-settings";
import { RULES } from "../../src/rules/registry";
import { enterValues } from "../../src/workbook/enter-values";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { validatorErrors } from "./validator-errors";

const PANES = "xl/webextensions/taskpanes.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";
const RELATIONS = "http://schemas.microsoft.com/office/2011/relationships";
const NOTE = '{"version":1,"content":{"subjectsOff":["wording"]}}';

/** A file as Excel saves it in which an add-in was open: the settings are JSON texts of JSON texts. */
async function savedByExcel(note: string, from: Uint8Array | null = null): Promise<Uint8Array> {
  const parts = { ...unzipSync(from ?? (await saveWorkbook(new Workbook()))) };
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const value = JSON.stringify(note).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const put = (path: string, xml: string): void => void (parts[path] = strToU8(xml));
  put(
    EXTENSION,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{2D5C0A0E-0F3B-4B0E-9C3C-0A6B8B5B7A11}"><we:reference id="f3a1" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="jxmb.settings" value="${value}"/></we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
  );
  put(
    PANES,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  put(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  put(
    "_rels/.rels",
    text("_rels/.rels").replace(
      "</Relationships>",
      `<Relationship Id="rIdPanes" Type="${RELATIONS}/webextensiontaskpanes" Target="${PANES}"/></Relationships>`,
    ),
  );
  put(
    "[Content_Types].xml",
    text("[Content_Types].xml").replace(
      "</Types>",
      `<Override PartName="/${PANES}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/><Override PartName="/${EXTENSION}" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
    ),
  );
  return zipSync(parts);
}

async function errorsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  const file = join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  const errors = await validatorErrors(file);
  rmSync(folder, { recursive: true });
  return errors;
}

const extensionIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[EXTENSION] ?? new Uint8Array());

describe("what Excel itself keeps for the add-in", () => {
  test("is read, stays to the letter where nothing of it changes, and is changed in its own place", async () => {
    const bytes = await savedByExcel(NOTE);
    expect(await errorsIn(bytes)).toEqual([]);
    const workbook = await openWorkbook(bytes);
    const host = new WorkbookHost(workbook);
    expect((await readSettings(host, RULES)).settings.settings).toEqual({ subjectsOff: ["wording"] });
    expect(await saveWorkbook(workbook)).toEqual(bytes);

    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["甲"]]);
    expect(extensionIn(await saveWorkbook(workbook))).toBe(extensionIn(bytes));

    await savePaneSettings(host, RULES, { subjectsOff: ["goal"] });
    const saved = await saveWorkbook(workbook);
    expect(extensionIn(saved)).toBe(extensionIn(bytes).replace("wording", "goal"));
    expect(await errorsIn(saved)).toEqual([]);
    expect((await readSettings(new WorkbookHost(await openWorkbook(saved)), RULES)).settings.settings).toEqual({
      subjectsOff: ["goal"],
    });
  }, 120_000);

  test("goes before what a file of ours carried when Excel saved it, which is told and stays until it is cleared away", async () => {
    const ours = new Workbook();
    await savePaneSettings(new WorkbookHost(ours), RULES, { subjectsOff: ["form"] });
    const workbook = await openWorkbook(await savedByExcel(NOTE, await saveWorkbook(ours)));
    const host = new WorkbookHost(workbook);
    expect((await readSettings(host, RULES)).settings.settings).toEqual({ subjectsOff: ["wording"] });
    await savePaneSettings(host, RULES, { subjectsOff: [] });
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(await readSettings(new WorkbookHost(again), RULES)).toEqual({
      settings: NO_SETTINGS,
      refused: [{ part: "settings.overruled", wrong: expect.any(String) }],
    });
    await discardSetting(new WorkbookHost(again), "settings.overruled");
    expect([...(await openWorkbook(await saveWorkbook(again))).settings.keys()]).toEqual([]);
  }, 120_000);

  test("is joined with what only a part of a file of ours holds", async () => {
    const ours = new Workbook();
    await rememberChoices(new WorkbookHost(ours), RULES, "目标表", { framework: "2021" });
    const workbook = await openWorkbook(await savedByExcel(NOTE, await saveWorkbook(ours)));
    const { settings, refused } = await readSettings(new WorkbookHost(workbook), RULES);
    expect([settings.settings, settings.choices, refused]).toEqual([
      { subjectsOff: ["wording"] },
      { 目标表: { framework: "2021" } },
      [],
    ]);
  });
});
