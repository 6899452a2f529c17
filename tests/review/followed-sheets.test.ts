import fc from "fast-check";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { checkSheet } from "../../src/review/check/check-sheet";
import {
  followedIn,
  followedText,
  follows,
  namesFollowing,
  textOfFollowed,
} from "../../src/review/port/followed-sheets";
import { readSettings } from "../../src/review/settings/read-settings";
import { rememberChoices } from "../../src/review/settings/remember-choices";
import { rememberedChoices } from "../../src/review/settings/remembered-choices";
import type { SpreadsheetHost } from "../../src/review/port/spreadsheet-host";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { drawForm } from "../support/draw-form";
import type { RunningOffice } from "../support/office-js";
import { startOffice } from "../support/office-js";
import { workbookOf } from "./workbook-of";

const FORM = drawForm(`
  | 三级指标     | 绩效目标值 | 计量单位 |
  | 设施维护数量 | 12         | 个       |
`).snapshot;
const OTHER = { ...FORM, name: "b' 表!" };

let office: RunningOffice | null = null;
afterEach(() => {
  office?.stop();
  office = null;
});

const HOSTS: readonly (readonly [string, (workbook: Workbook) => SpreadsheetHost])[] = [
  ["a workbook in memory", (workbook) => new WorkbookHost(workbook)],
  [
    "Excel",
    (workbook) => {
      office = startOffice(workbook, { api: "1.9" });
      return new ExcelHost();
    },
  ],
];

function rename(workbook: Workbook, from: string, to: string): void {
  const sheet = workbook.sheetNamed(from);
  if (!sheet) throw new Error(`no sheet ${from}`);
  workbook.renameSheet(sheet, to);
}

it("the names that follow sheets tell what they were made of, whatever the sheets are called", () => {
  const sheetName = fc
    .string({ unit: "binary", minLength: 1, maxLength: 15 })
    .filter((name) => !/[\\/?*[\]:#]|^'|'$/.test(name) && name !== "__proto__");
  fc.assert(
    fc.property(
      fc.uniqueArray(sheetName, { maxLength: 4 }),
      fc.uniqueArray(sheetName, { minLength: 4, maxLength: 4 }),
      (then, now) => {
        const followed = new Map(then.map((name, index) => [name, now[index] ?? ""]));
        const names = namesFollowing(textOfFollowed(followed));
        expect(names.every(follows)).toBe(true);
        expect(names.every(({ name }) => /^[A-Za-z.\d]{1,255}$/.test(name))).toBe(true);
        expect(followedIn(followedText(names))).toEqual(new Map([...followed].sort(([a], [b]) => (a < b ? -1 : 1))));
      },
    ),
  );
});

describe.each(HOSTS)("choices of how a sheet is read, in %s", (_name, hostOver) => {
  test("go with the sheet when it is renamed, even to a name another sheet had, and not with the name", async () => {
    const workbook = workbookOf(FORM, OTHER);
    const host = hostOver(workbook);
    await rememberChoices(host, [], FORM.name, { framework: "2021" });
    await rememberChoices(host, [], OTHER.name, { form: "card" });
    rename(workbook, FORM.name, "改名");
    rename(workbook, OTHER.name, FORM.name);
    const now = { 改名: { framework: "2021" }, [FORM.name]: { form: "card" } };
    expect(await rememberedChoices(host)).toEqual(now);
    expect((await checkSheet(host, "改名", [])).judging.by.remembered).toEqual({ framework: "2021" });

    await rememberChoices(host, [], FORM.name, { form: "list" });
    expect(await rememberedChoices(host)).toEqual({ ...now, [FORM.name]: { form: "list" } });
    rename(workbook, FORM.name, "再改");
    expect(await rememberedChoices(host)).toEqual({ 改名: { framework: "2021" }, 再改: { form: "list" } });

    const reopened = new WorkbookHost(await openWorkbook(await saveWorkbook(workbook)));
    expect(await rememberedChoices(reopened)).toEqual({ 改名: { framework: "2021" }, 再改: { form: "list" } });
  });

  test("are forgotten with their names, and taken back with them; names of others stay", async () => {
    const workbook = workbookOf(FORM);
    const clerks = { name: "单位", refersTo: `='${FORM.name}'!$A$1`, sheet: null };
    workbook.setNames([clerks]);
    const host = hostOver(workbook);
    const record = await rememberChoices(host, [], FORM.name, { framework: "2021" });
    expect(workbook.names.slice(1)).toEqual([expect.objectContaining({ hidden: true })]);
    const forgotten = await rememberChoices(host, [], FORM.name, {});
    expect([workbook.names, await host.readSettings()]).toEqual([[clerks], {}]);
    await host.undo(forgotten);
    expect(await rememberedChoices(host)).toEqual({ [FORM.name]: { framework: "2021" } });
    await host.undo(record);
    expect([workbook.names, await host.readSettings()]).toEqual([[clerks], {}]);
  });

  test("that were kept before sheets were followed are still honoured, and followed once one is written", async () => {
    const workbook = workbookOf(FORM, OTHER);
    const host = hostOver(workbook);
    await host.saveSettings([
      {
        part: "choices",
        was: null,
        becomes: JSON.stringify({
          version: 1,
          content: { [FORM.name]: { framework: "2021" }, 没有的表: { form: "card" } },
        }),
      },
    ]);
    expect((await readSettings(host, [])).settings.choices[FORM.name]).toEqual({ framework: "2021" });
    await rememberChoices(host, [], OTHER.name, { form: "list" });
    rename(workbook, FORM.name, "改名");
    expect(await rememberedChoices(host)).toEqual({
      改名: { framework: "2021" },
      [OTHER.name]: { form: "list" },
      没有的表: { form: "card" },
    });
  });

  test("of a sheet that is gone do no harm, and a new sheet can be remembered after it", async () => {
    const workbook = workbookOf(FORM, OTHER);
    const host = hostOver(workbook);
    await rememberChoices(host, [], FORM.name, { framework: "2021" });
    const gone = workbook.sheetNamed(FORM.name);
    if (gone) workbook.removeSheet(gone);
    rename(workbook, OTHER.name, FORM.name);
    await rememberChoices(host, [], FORM.name, { form: "card" });
    expect(await rememberedChoices(host)).toEqual({ [FORM.name]: { form: "card" } });
  });
});
