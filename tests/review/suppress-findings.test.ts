import type { Finding } from "../../src/linting/finding";
import { checkSheet } from "../../src/review/check/check-sheet";
import { suppressFindings } from "../../src/review/check/suppress-findings";
import { undoStep } from "../../src/review/port/undo-history";
import { readSettings } from "../../src/review/settings/read-settings";
import { reportPlans } from "../../src/review/report/report-plans";
import { reportSubject } from "../../src/review/report/report-subject";
import { unsuppress } from "../../src/review/check/unsuppress";
import { RULES } from "../../src/rules/registry";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { drawForm } from "../support/draw-form";
import { workbookOf } from "./workbook-of";

const UNIT = RULES.filter(({ meta }) => meta.id === "indicator/value-needs-unit");
const TEXT_NUMBERS = RULES.filter(({ meta }) => meta.id === "form/numbers-are-numbers");
const WEIGHTS = RULES.filter(({ meta }) => meta.id === "project/weights-sum-up");

const REASON = "本指标按系数填报，没有单位";

const WITHOUT_UNITS = [
  ["培训人次", "100", ""],
  ["设备购置数量", "12", ""],
  ["设备合格率", "95", "%"],
] as const;

function formOf(lines: readonly (readonly string[])[], header = "| 三级指标 | 指标值 | 计量单位 |"): SheetSnapshot {
  return drawForm([header, ...lines.map((line) => `| ${line.join(" | ")} |`)].join("\n")).snapshot;
}

/** A host over the sheet that keeps what another one keeps: the same workbook, changed by the clerk. */
async function changedTo(snapshot: SheetSnapshot, before: WorkbookHost): Promise<WorkbookHost> {
  const host = new WorkbookHost(workbookOf(snapshot));
  const kept = await before.readSettings();
  await host.saveSettings(
    Object.entries(kept).map(([part, text]) => ({ part: part as keyof typeof kept, was: null, becomes: text })),
  );
  return host;
}

async function ignored(
  snapshot: SheetSnapshot,
  rules: typeof RULES,
  which: (finding: Finding) => boolean = () => true,
  reason = REASON,
) {
  const host = new WorkbookHost(workbookOf(snapshot));
  const { result } = await checkSheet(host, snapshot.name, rules);
  const outcome = await suppressFindings(host, snapshot.name, rules, result.findings.filter(which), reason);
  if (outcome.kind !== "ignored" || outcome.outcome.kind !== "checked") throw new Error(outcome.kind);
  return { host, record: outcome.record, result: outcome.outcome.checked.result };
}

const ofTraining = ({ message }: Finding): boolean => message.includes("培训人次");
const resultOf = async (host: WorkbookHost, snapshot: SheetSnapshot, rules: typeof RULES) =>
  (await checkSheet(host, snapshot.name, rules)).result;

describe("ignoring a finding with a reason", () => {
  test("sets it aside with the reason; the gate counts the open ones only; the sheet is not touched", async () => {
    const snapshot = formOf(WITHOUT_UNITS);
    const { host, result } = await ignored(snapshot, UNIT, ofTraining);
    expect(result).toMatchObject({
      counts: { error: 1 },
      gate: "blocked",
      suppressed: [{ by: { reason: REASON, sheet: snapshot.name } }],
      expired: [],
    });
    expect(result.findings.map(({ message }) => message)).toEqual([expect.stringContaining("设备购置数量")]);
    expect(await resultOf(host, snapshot, UNIT)).toEqual(result);
    const rest = await suppressFindings(host, snapshot.name, UNIT, result.findings, REASON);
    expect(rest).toMatchObject({
      kind: "ignored",
      outcome: { checked: { result: { findings: [], gate: "ready", suppressed: { length: 2 } } } },
    });
    expect((await host.readSheet(snapshot.name)).rows).toEqual(
      (await new WorkbookHost(workbookOf(snapshot)).readSheet(snapshot.name)).rows,
    );
  });

  test.each(["", "  \n\t "])("asks for a reason (%j)", async (reason) => {
    const snapshot = formOf(WITHOUT_UNITS);
    const host = new WorkbookHost(workbookOf(snapshot));
    const { findings } = await resultOf(host, snapshot, UNIT);
    expect(await suppressFindings(host, snapshot.name, UNIT, findings, reason)).toEqual({ kind: "no-reason" });
    expect(await host.readSettings()).toEqual({});
  });

  test("is taken back in one step, and brought back by nothing else", async () => {
    const snapshot = formOf(WITHOUT_UNITS);
    const { host, record } = await ignored(snapshot, UNIT);
    await undoStep(host, { kind: "ignore", records: [record] });
    expect(await resultOf(host, snapshot, UNIT)).toMatchObject({ counts: { error: 2 }, suppressed: [], expired: [] });
    expect(await host.readSettings()).toEqual({});
  });

  test("follows its row to another address", async () => {
    const { host } = await ignored(formOf(WITHOUT_UNITS), UNIT, ofTraining);
    const moved = formOf([
      ["设备合格率", "95", "%"],
      ["参训人次", "3", "人次"],
      ["培训人次", "100", ""],
    ]);
    expect(await resultOf(await changedTo(moved, host), moved, UNIT)).toMatchObject({
      findings: [],
      suppressed: { length: 1 },
      expired: [],
    });
  });

  test("expires where the value changes, is told as open and as expired, and can be ignored anew in its place", async () => {
    const { host } = await ignored(formOf(WITHOUT_UNITS), UNIT, ofTraining);
    const changed = formOf([["培训人次", "120", ""], ...WITHOUT_UNITS.slice(1)]);
    const after = await changedTo(changed, host);
    const result = await resultOf(after, changed, UNIT);
    expect(result).toMatchObject({
      counts: { error: 2 },
      suppressed: [],
      expired: [{ why: "changed", suppression: { reason: REASON, message: expect.stringContaining("100") } }],
    });
    await suppressFindings(after, changed.name, UNIT, result.findings.filter(ofTraining), "仍按系数");
    expect((await readSettings(after, RULES)).settings.ignored.map(({ reason }) => reason)).toEqual(["仍按系数"]);
    expect(await resultOf(after, changed, UNIT)).toMatchObject({ counts: { error: 1 }, expired: [] });
  });

  test("is listed as gone where nothing is found any more, and says nothing of a rule that did not run", async () => {
    const { host } = await ignored(formOf(WITHOUT_UNITS), UNIT, ofTraining);
    const mended = formOf([["培训人次", "100", "人次"], ...WITHOUT_UNITS.slice(1)]);
    const after = await changedTo(mended, host);
    expect(await resultOf(after, mended, UNIT)).toMatchObject({ expired: [{ why: "gone" }] });
    expect(await resultOf(after, mended, WEIGHTS)).toMatchObject({ suppressed: [], expired: [] });
  });

  test("does not cover a second of its like", async () => {
    const { host } = await ignored(formOf(WITHOUT_UNITS), UNIT, ofTraining);
    const twice = formOf([
      ["培训人次", "100", ""],
      ["培训人次", "100", ""],
    ]);
    expect(await resultOf(await changedTo(twice, host), twice, UNIT)).toMatchObject({
      counts: { error: 1 },
      suppressed: { length: 1 },
    });
  });

  test("of many places covers fewer of them, and not a new one", async () => {
    const three = formOf([
      ["培训人次", "'100", "人次"],
      ["培训场次", "'3", "次"],
      ["参训单位", "'20", "个"],
    ]);
    const { host, result } = await ignored(three, TEXT_NUMBERS);
    expect(result).toMatchObject({ findings: [], suppressed: [{ by: { places: { length: 3 } } }] });
    const two = formOf([
      ["培训人次", "100", "人次"],
      ["培训场次", "'3", "次"],
      ["参训单位", "'20", "个"],
    ]);
    expect(await resultOf(await changedTo(two, host), two, TEXT_NUMBERS)).toMatchObject({
      findings: [],
      suppressed: { length: 1 },
      expired: [],
    });
    const other = formOf([
      ["培训人次", "100", "人次"],
      ["培训场次", "'3", "次"],
      ["参训单位", "'20", "个"],
      ["教材数量", "'60", "本"],
    ]);
    expect(await resultOf(await changedTo(other, host), other, TEXT_NUMBERS)).toMatchObject({
      findings: { length: 1 },
      suppressed: [],
      expired: [{ why: "changed" }],
    });
  });

  test("of figures judged together expires where the sum changes though no place is new", async () => {
    const header = "| 二级指标 | 三级指标 | 分值 |";
    const { host } = await ignored(
      formOf(
        [
          ["数量指标", "维修设备数量", "70"],
          ["质量指标", "维修合格率", "40"],
          ["时效指标", "完成及时率", "20"],
        ],
        header,
      ),
      WEIGHTS,
    );
    const fewer = formOf(
      [
        ["数量指标", "维修设备数量", "70"],
        ["质量指标", "维修合格率", "40"],
      ],
      header,
    );
    expect(await resultOf(await changedTo(fewer, host), fewer, WEIGHTS)).toMatchObject({
      findings: { length: 1 },
      suppressed: [],
    });
  });

  test("is revoked by the clerk, one or all, and not twice", async () => {
    const snapshot = formOf(WITHOUT_UNITS);
    const { host, result } = await ignored(snapshot, UNIT);
    const [first, second] = result.suppressed.map(({ by }) => by);
    if (!first || !second) throw new Error("two were ignored");
    const record = await unsuppress(host, RULES, [first]);
    expect(await resultOf(host, snapshot, UNIT)).toMatchObject({
      findings: { length: 1 },
      suppressed: [{ by: second }],
    });
    await expect(unsuppress(host, RULES, [second, first])).rejects.toMatchObject({ kind: "stale" });
    await host.undo(record);
    expect(await resultOf(host, snapshot, UNIT)).toEqual(result);
  });

  test("writes nothing where the sheet no longer says so", async () => {
    const snapshot = formOf(WITHOUT_UNITS);
    const { findings } = await resultOf(new WorkbookHost(workbookOf(snapshot)), snapshot, UNIT);
    const mended = formOf([["培训人次", "100", "人次"], ...WITHOUT_UNITS.slice(1)]);
    const host = new WorkbookHost(workbookOf(mended));
    expect(await suppressFindings(host, mended.name, UNIT, findings, REASON)).toMatchObject({
      kind: "changed",
      outcome: { checked: { result: { findings: { length: 1 } } } },
    });
    expect(await host.readSettings()).toEqual({});
  });

  test("leaves it out of the 整改清单, and is counted as open where that is asked", async () => {
    const snapshot = formOf(WITHOUT_UNITS);
    const { host } = await ignored(snapshot, UNIT, ofTraining);
    const written = async (): Promise<string> => {
      const outcome = await reportSubject(host, snapshot.name, UNIT);
      return outcome.kind === "subject" ? JSON.stringify(reportPlans("corrections", outcome.subject)) : "";
    };
    const list = await written();
    expect([list.includes("设备购置数量"), list.includes("培训人次")]).toEqual([true, false]);
    const { result } = await checkSheet(host, snapshot.name, UNIT, { withSuppressed: true });
    expect(result).toMatchObject({ counts: { error: 2 }, suppressed: [] });
  });
});
