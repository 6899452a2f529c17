import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { discardSetting, saveSettings } from "../../src/review/settings/save-settings";
import { readSettings } from "../../src/review/settings/read-settings";
import type { WorkbookSettings } from "../../src/review/settings/workbook-settings";
import { NO_SETTINGS } from "../../src/review/settings/workbook-settings";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import { RULES } from "../../src/rules/registry";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { validatorErrors } from "../workbook/validator-errors";

const PROFILE = '{\n  "name": "某局",\n  "thresholds": { "goalLength": 30 }\n}';

const KEPT: Partial<WorkbookSettings> = {
  ignored: [
    {
      rule: "indicator/value-needs-unit",
      messageId: "noUnit",
      places: [{ project: "培训经费", indicator: "综合指数", value: "12" }],
      message: "「综合指数」的目标值 12 没有计量单位",
      reason: "指数没有单位 <&>",
      sheet: "目标表",
    },
  ],
  choices: { 目标表: { framework: "2021", statementText: "共设置 1 个项目\n绩效目标" } },
  settings: { subjectsOff: ["wording"], liveCheck: true },
};

function hostKeeping(settings: Readonly<Record<string, string>>): WorkbookHost {
  return new WorkbookHost(
    new Workbook([], [], new Map(Object.entries(settings).map(([part, text]) => [`jxmb.${part}`, text]))),
  );
}

describe("what is kept in the workbook", () => {
  test("nothing, until it is asked for", async () => {
    const host = hostKeeping({});
    expect(await readSettings(host, RULES)).toEqual({ settings: NO_SETTINGS, refused: [] });
    expect(await saveSettings(host, RULES, () => ({ ignored: [], settings: { subjectsOff: [] } }))).toEqual({
      kind: "notes",
      changes: [],
    });
    expect(await host.readSettings()).toEqual({});
  });

  test("is there again in a saved file that Microsoft's validator accepts, and can be taken back", async () => {
    const workbook = new Workbook();
    const host = new WorkbookHost(workbook);
    const record = await saveSettings(host, RULES, () => KEPT);
    const profile = await saveSettings(host, RULES, () => ({ profile: { json: PROFILE, profile: STANDARD_PROFILE } }));
    const bytes = await saveWorkbook(workbook);
    const opened = new WorkbookHost(await openWorkbook(bytes));
    const read = await readSettings(opened, RULES);
    expect(read).toMatchObject({
      settings: { ...KEPT, profile: { json: PROFILE, profile: { name: "某局", thresholds: { goalLength: 30 } } } },
      refused: [],
    });
    expect(await errorsOf(bytes)).toEqual([]);
    await opened.undo(profile);
    await opened.undo(record);
    expect(await readSettings(opened, RULES)).toEqual({ settings: NO_SETTINGS, refused: [] });
  }, 120_000);

  test("a part written anew leaves the others to the letter", async () => {
    const host = hostKeeping({
      profile: `{ "version": 1, "content": ${JSON.stringify(PROFILE)} }`,
      settings: '{"version":1,"content":{}}',
    });
    const before = await host.readSettings();
    await saveSettings(host, RULES, ({ ignored }) => ({ ignored: [...ignored, ...(KEPT.ignored ?? [])] }));
    expect(await host.readSettings()).toEqual({ ...before, ignored: expect.any(String) });
    expect((await readSettings(host, RULES)).settings.ignored).toEqual(KEPT.ignored);
  });

  test.each([
    ["cut off", '{"version":1,"content":[{"rule":', "第 1 行第 "],
    ["of a later version", '{"version":2,"content":[]}', "更新版本"],
    ["of somebody else", '{"a":1}', "不是绩效目标表助手写入的内容"],
    ["no JSON", "hello", "第 1 行第 1 列"],
    [
      "without a reason",
      '{"version":1,"content":[{"rule":"a/b","says":"x","places":[{"project":null,"indicator":null,"value":""}],"message":"m","reason":"","sheet":"s"}]}',
      "[0].reason",
    ],
    [
      "without a place",
      '{"version":1,"content":[{"rule":"a/b","says":"x","places":[],"message":"m","reason":"r","sheet":"s"}]}',
      "[0].places",
    ],
  ])("a part that is %s is told, left alone, and never written over", async (_why, text, wrong) => {
    const host = hostKeeping({ ignored: text, settings: '{"version":1,"content":{"subjectsOff":["goal"]}}' });
    const { settings, refused } = await readSettings(host, RULES);
    expect(settings).toEqual({ ...NO_SETTINGS, settings: { subjectsOff: ["goal"] } });
    expect(refused).toEqual([{ part: "ignored", wrong: expect.stringContaining(wrong) }]);
    await expect(saveSettings(host, RULES, () => KEPT)).rejects.toMatchObject({ kind: "foreign-note" });
    expect((await host.readSettings()).ignored).toBe(text);
    const record = await discardSetting(host, "ignored");
    expect(await readSettings(host, RULES)).toMatchObject({ refused: [] });
    await host.undo(record);
    expect((await host.readSettings()).ignored).toBe(text);
  });

  test("a kept profile that names a rule there is not is refused with the place", async () => {
    const host = hostKeeping({ profile: JSON.stringify({ version: 1, content: '{"rules":{"no/such-rule":"off"}}' }) });
    expect((await readSettings(host, RULES)).refused).toEqual([
      { part: "profile", wrong: expect.stringContaining("no/such-rule") },
    ]);
  });

  test("what Excel would not hold is not written", async () => {
    const host = hostKeeping({});
    const choices = { 目标表: { statementText: "绩".repeat(600_000) } };
    await expect(saveSettings(host, RULES, () => ({ choices }))).rejects.toMatchObject({ kind: "too-large" });
    expect(await host.readSettings()).toEqual({});
  });
});

async function errorsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "jxmb-"));
  try {
    const file = join(folder, "notes.xlsx");
    writeFileSync(file, bytes);
    return await validatorErrors(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
