import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { discardNote, keepNotes } from "../../src/review/keep-notes";
import { readNotes } from "../../src/review/read-notes";
import type { WorkbookNotes } from "../../src/review/workbook-notes";
import { NO_NOTES } from "../../src/review/workbook-notes";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import { RULES } from "../../src/rules/registry";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/workbook/workbook-host";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { validatorErrors } from "../workbook/validator-errors";

const PROFILE = '{\n  "name": "某局",\n  "thresholds": { "goalLength": 30 }\n}';

const KEPT: Partial<WorkbookNotes> = {
  ignored: [
    {
      rule: "indicator/value-needs-unit",
      says: "noUnit",
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
    expect(await readNotes(host, RULES)).toEqual({ notes: NO_NOTES, refused: [] });
    expect(await keepNotes(host, RULES, () => ({ ignored: [], settings: { subjectsOff: [] } }))).toEqual({
      kind: "notes",
      changes: [],
    });
    expect(await host.readNotes()).toEqual({});
  });

  test("is there again in a saved file that Microsoft's validator accepts, and can be taken back", async () => {
    const workbook = new Workbook();
    const host = new WorkbookHost(workbook);
    const receipt = await keepNotes(host, RULES, () => KEPT);
    const profile = await keepNotes(host, RULES, () => ({ profile: { json: PROFILE, profile: STANDARD_PROFILE } }));
    const bytes = await saveWorkbook(workbook);
    const opened = new WorkbookHost(await openWorkbook(bytes));
    const read = await readNotes(opened, RULES);
    expect(read).toMatchObject({
      notes: { ...KEPT, profile: { json: PROFILE, profile: { name: "某局", thresholds: { goalLength: 30 } } } },
      refused: [],
    });
    expect(await errorsOf(bytes)).toEqual([]);
    await opened.takeBack(profile);
    await opened.takeBack(receipt);
    expect(await readNotes(opened, RULES)).toEqual({ notes: NO_NOTES, refused: [] });
  }, 120_000);

  test("a part written anew leaves the others to the letter", async () => {
    const host = hostKeeping({
      profile: `{ "version": 1, "content": ${JSON.stringify(PROFILE)} }`,
      settings: '{"version":1,"content":{}}',
    });
    const before = await host.readNotes();
    await keepNotes(host, RULES, ({ ignored }) => ({ ignored: [...ignored, ...(KEPT.ignored ?? [])] }));
    expect(await host.readNotes()).toEqual({ ...before, ignored: expect.any(String) });
    expect((await readNotes(host, RULES)).notes.ignored).toEqual(KEPT.ignored);
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
    const { notes, refused } = await readNotes(host, RULES);
    expect(notes).toEqual({ ...NO_NOTES, settings: { subjectsOff: ["goal"] } });
    expect(refused).toEqual([{ part: "ignored", wrong: expect.stringContaining(wrong) }]);
    await expect(keepNotes(host, RULES, () => KEPT)).rejects.toMatchObject({ kind: "foreign-note" });
    expect((await host.readNotes()).ignored).toBe(text);
    const receipt = await discardNote(host, "ignored");
    expect(await readNotes(host, RULES)).toMatchObject({ refused: [] });
    await host.takeBack(receipt);
    expect((await host.readNotes()).ignored).toBe(text);
  });

  test("a kept profile that names a rule there is not is refused with the place", async () => {
    const host = hostKeeping({ profile: JSON.stringify({ version: 1, content: '{"rules":{"no/such-rule":"off"}}' }) });
    expect((await readNotes(host, RULES)).refused).toEqual([
      { part: "profile", wrong: expect.stringContaining("no/such-rule") },
    ]);
  });

  test("what Excel would not hold is not written", async () => {
    const host = hostKeeping({});
    const choices = { 目标表: { statementText: "绩".repeat(600_000) } };
    await expect(keepNotes(host, RULES, () => ({ choices }))).rejects.toMatchObject({ kind: "too-large" });
    expect(await host.readNotes()).toEqual({});
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
