import { checkForShow } from "../../src/review/check/checked-sheet";
import { checkSheet } from "../../src/review/check/check-sheet";
import { saveProfile, removeProfile } from "../../src/review/settings/save-profile";
import { savePaneSettings } from "../../src/review/settings/save-pane-settings";
import { openWorkbook } from "../../src/review/open/open-workbook";
import { rememberChoices } from "../../src/review/settings/remember-choices";
import { reportSubject } from "../../src/review/report/report-subject";
import { RULES } from "../../src/rules/registry";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { drawForm } from "../support/draw-form";
import { workbookOf } from "./workbook-of";

const FORM = drawForm(`
  | 三级指标     | 指标值 | 计量单位 |
  | 培训人次     | 100    |          |
  | 设施维护数量 | 12     | 个       |
`).snapshot;
const UNIT = RULES.filter(({ meta }) => meta.id === "indicator/value-needs-unit");
const STATEMENT = "2020 年我单位共设置 3 个项目绩效目标，分别是甲、乙、丙项目，共涉及财政拨款资金 30 万元。";

const hostOf = (): WorkbookHost => new WorkbookHost(workbookOf(FORM));

describe("what the workbook remembers of how to judge a sheet", () => {
  test("nothing at first: the standard profile, the reading's own choice, all rules", async () => {
    const { judging } = await checkSheet(hostOf(), FORM.name, RULES);
    expect(judging).toMatchObject({
      profile: STANDARD_PROFILE,
      choices: {},
      by: { profile: { name: "", from: "standard" }, remembered: {}, subjectsOff: [], refused: [] },
    });
    expect(judging.rules).toBe(RULES);
  });

  test("framework and 情况说明, for check, report and opening, and says so; asked otherwise, what is asked", async () => {
    const host = hostOf();
    await rememberChoices(host, RULES, FORM.name, { framework: "2021", statementText: STATEMENT });
    await rememberChoices(host, RULES, "别的表", { form: "card" });
    const { reading, judging } = await checkSheet(host, FORM.name, RULES);
    expect(reading.document).toMatchObject({ tables: [{ framework: "2021" }], statement: { source: "pasted" } });
    expect(judging.by.remembered).toEqual({ framework: "2021", statementText: STATEMENT });
    expect(await reportSubject(host, FORM.name, RULES)).toMatchObject({
      subject: { document: { tables: [{ framework: "2021" }] } },
    });
    expect(await openWorkbook(host)).toMatchObject({ kind: "found", target: { sheet: FORM.name } });
    const asked = await checkSheet(host, FORM.name, RULES, { choices: { framework: "2015" } });
    expect([asked.reading.document?.tables[0]?.framework, asked.judging.by.remembered]).toEqual([
      "2015",
      { statementText: STATEMENT },
    ]);
  });

  test("choices of one sheet, forgotten without touching another's", async () => {
    const host = hostOf();
    await rememberChoices(host, RULES, "别的表", { form: "card" });
    const before = await host.readSettings();
    const record = await rememberChoices(host, RULES, FORM.name, { framework: "2021" });
    await rememberChoices(host, RULES, FORM.name, {});
    expect(await host.readSettings()).toEqual(before);
    await expect(host.undo(record)).rejects.toMatchObject({ kind: "stale" });
  });

  test("the bureau's profile, kept as its file, until it is removed", async () => {
    const host = hostOf();
    const kept = await saveProfile(host, RULES, '{"name":"某局","rules":{"indicator/value-needs-unit":"suggestion"}}');
    expect(kept).toMatchObject({ kind: "kept", profile: { name: "某局" } });
    expect(await checkForShow(host, FORM.name, UNIT)).toMatchObject({
      checked: {
        by: { profile: { name: "某局", from: "workbook" } },
        result: { counts: { error: 0, suggestion: 1 }, gate: "ready" },
      },
    });
    const asked = await checkForShow(host, FORM.name, UNIT, { profile: STANDARD_PROFILE });
    expect(asked).toMatchObject({ checked: { by: { profile: { from: "asked" } }, result: { counts: { error: 1 } } } });
    const record = await removeProfile(host, RULES);
    expect(await checkForShow(host, FORM.name, UNIT)).toMatchObject({
      checked: { by: { profile: { from: "standard" } }, result: { counts: { error: 1 } } },
    });
    await host.undo(record);
    expect(await checkForShow(host, FORM.name, UNIT)).toMatchObject({
      checked: { by: { profile: { from: "workbook" } } },
    });
  });

  test.each([
    ['{"name":"某局"', "第 1 行第 13 列"],
    ['{"thresholds":{"goalLength":"长"}}', "thresholds.goalLength"],
    ['{"rules":{"no/such":"off"}}', "no/such"],
    ['{"thresholds":{"satisfactionLeast":90,"satisfactionMost":80}}', "satisfactionLeast"],
  ])(
    "a profile that cannot be taken is refused with the place and the reason, and nothing is kept (%s)",
    async (json, place) => {
      const host = hostOf();
      expect(await saveProfile(host, RULES, json)).toEqual({ kind: "refused", wrong: expect.stringContaining(place) });
      expect(await host.readSettings()).toEqual({});
    },
  );

  test("subjects of rules that are left out, and says which", async () => {
    const host = hostOf();
    await savePaneSettings(host, RULES, { liveCheck: true });
    await savePaneSettings(host, RULES, { subjectsOff: ["indicator"] });
    const outcome = await checkForShow(host, FORM.name, RULES);
    expect(outcome).toMatchObject({
      checked: {
        by: { subjectsOff: ["indicator"] },
        extent: { rules: RULES.filter(({ meta }) => !meta.id.startsWith("indicator/")).length },
      },
    });
    expect(JSON.stringify(outcome)).not.toContain('"rule":"indicator/');
    expect(await host.readSettings()).toEqual({
      settings: '{"version":1,"content":{"subjectsOff":["indicator"],"liveCheck":true}}',
    });
  });

  test("what cannot be taken is told beside the result, and the sheet is judged without it", async () => {
    const host = new WorkbookHost(workbookOf(FORM));
    await host.saveSettings([{ part: "choices", was: null, becomes: "{" }]);
    expect(await checkForShow(host, FORM.name, UNIT)).toMatchObject({
      checked: { by: { refused: [{ part: "choices" }] }, result: { counts: { error: 1 } } },
    });
  });
});
