import { check } from "../../src/linting/check";
import type { CheckResult } from "../../src/linting/check-result";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { contains } from "../../src/sheet/cell-range";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { cellAt } from "../../src/sheet/sheet-snapshot";
import { tableOf } from "../support/check-case";
import { cleanGulou, rawGulou } from "../support/gulou-sheets";

function checked(snapshot: SheetSnapshot): CheckResult {
  return check({ snapshot, reading: readDocument(snapshot) }, RULES);
}

const clean = cleanGulou();
const raw = rawGulou();
const onClean = checked(clean);
const onRaw = checked(raw);

/** What the copy did is told by these and by nothing else. */
const OF_THE_COPY = [
  "form/repaired",
  "form/cut-off",
  "form/leftover",
  "form/numbers-are-numbers",
  "wording/no-inner-blanks",
];

/** What the copy tore apart these leave aside. */
const OF_WHOLE_CELLS = ["wording/width-uniform"];

describe("the clean form of a real document", () => {
  test("gives these findings", () => {
    expect(`\n${tableOf(onClean.findings)}\n`).toMatchSnapshot();
    expect(onClean.gate).toBe("blocked");
  });

  test("shows errors, warnings and suggestions", () => {
    for (const count of Object.values(onClean.counts)) expect(count).toBeGreaterThan(0);
  });

  test("passes what agrees: count, total, names, the absent table, the years, whole and bounded numbers", () => {
    const told = new Set(onClean.findings.map(({ rule }) => rule));
    for (const rule of RULES.map(({ meta }) => meta.id).filter((id) => id.startsWith("statement/")))
      expect(told).not.toContain(rule);
    for (const rule of [
      "indicator/rate-at-most-100",
      "indicator/direction-fits-nature",
      "indicator/level1-known",
      "indicator/level2-known",
      "indicator/level2-under-right-level1",
      "indicator/value-required",
      "indicator/value-is-number",
      "indicator/nature-known",
      "indicator/direction-known",
      "indicator/rate-is-per-cent",
      "indicator/percent-is-no-fraction",
      "indicator/satisfaction-in-place",
      "goal/required",
      "project/name-unique",
      "form/seq-continuous",
      "indicator/name-required",
      "funds/budget-required",
      ...OF_THE_COPY,
    ]) {
      expect(told).not.toContain(rule);
    }
  });

  test("does not take a document's number for a wrong year", () => {
    const [year, ...others] = onClean.findings.filter(({ rule }) => rule === "project/name-fits-year");
    expect(others).toEqual([]);
    expect(year?.message).toContain("「下拨各街镇2019年党员教育经费」");
  });
});

describe.each([
  ["clean", clean, onClean],
  ["raw", raw, onRaw],
] as const)("what a reviewer finds in the %s document", (_, snapshot, { findings }) => {
  const messages = findings.map(({ message }) => message).join("\n");

  test.each([
    ["the system's row of time, once for all projects", /17 个项目的时效指标都是「目标完成率」/],
    ["the system's row of cost, once for all projects", /17 个项目的成本指标都是「预算执行率」/],
    ["satisfaction of 100 % everywhere", /全部 17 条满意度指标的目标都是 100%/],
    ["a repeated indicator told apart by its detail", /「全区干部教育培训经费」的数量指标下有 2 条「组织培训班次」/],
    ["another one", /「干部考察、外调经费」的数量指标下有 2 条「机关公务员选拔、考核、培训完成率」/],
    ["a number without unit", /「便捷化信息查询数」：目标值「1.00」/],
    ["a project without 数量指标", /「退休人员劳模补贴」设有 5 条指标，没有数量指标/],
    [
      "two projects with one goal and one budget",
      /「党员教育专项经费」、「下拨各街镇2019年党员教育经费」的总体绩效目标相同，预算也同为 220/,
    ],
    ["a name of another year", /「下拨各街镇2019年党员教育经费」的名称写 2019 年，表头为 2020 年度/],
    ["满意度 beside 满意率", /「满意度」与「满意率」混用：满意率 6 处，满意度 11 处/],
    ["two writings of one indicator", /「实际执行标准与规\(约\)定标准的吻合度」与「实际执行标准与规定标准的吻合度」/],
    ["two writings of 可持续影响", /「可持续发展影响」1 处，「可持续影响」3 处/],
    ["100 beside 100.00", /目标值写法不一：3[34] 处写整数，63 处带多余小数位/],
    ["rates as quantities", /归在数量指标，目标值却是比率 100/],
    ["an output told again as benefit", /「全区干部慰问费」的效益指标「受益人数」与数量指标「慰问人数」目标值同为 35/],
    [
      "another one, in persons and visits",
      /「岷县干部培训经费」的效益指标「受益人数」与数量指标「培训参加人次」目标值同为 100/,
    ],
    ["a satisfaction rate of the public that asks the staff", /「社会公众满意率」：明细说明的调查对象是「区里干部」/],
    ["a work process as explanation, twice", /2 处明细说明「草拟.*待区委研究」是工作过程/],
    ["general indicators without explanation", /5 条通用指标（「当年事项办结率」/],
    ["steps of the work as benefits", /3 处指标「当年事项办结率」归在「社会效益指标」下/],
    ["heads counted as a lasting effect", /「评出优秀人员数」归在「可持续影响指标」下/],
    ["rates of ≥100 %", /15 条比率写大于等于 100%/],
  ])("%s", (_name, message) => {
    expect(messages).toMatch(message);
  });

  test("each finding's fix starts from what the cells hold, and no cell is edited twice by one fix", () => {
    for (const { fix } of findings) {
      const edits = fix?.edits ?? [];
      for (const { at, was, becomes } of edits) {
        expect(cellAt(snapshot, at).value).toBe(was);
        expect(becomes).not.toBe(was);
      }
      expect(new Set(edits.map(({ at }) => `${at.row},${at.column}`)).size).toBe(edits.length);
    }
  });
});

describe("the same document as pasted from its PDF", () => {
  test("gives these findings", () => {
    expect(`\n${tableOf(onRaw.findings)}\n`).toMatchSnapshot();
  });

  test("is not blamed for the copy's damage: beyond the copy's own rules it says what the clean form says", () => {
    const ofDocument = ({ findings }: CheckResult) =>
      findings
        .filter(
          ({ rule, messageId: says }) =>
            ![...OF_THE_COPY, ...OF_WHOLE_CELLS].includes(rule) &&
            says !== "lost" &&
            rule !== "indicator/value-needs-unit",
        )
        .map(({ message }) => message.replace(/\d+ 处写整数/, "处写整数"))
        .sort();
    expect(ofDocument(onRaw)).toEqual(ofDocument(onClean));
  });

  test("tells a unit that the copy lost at the unit's own empty cell, as lost", () => {
    const lost = onRaw.findings.filter(({ rule }) => rule === "indicator/value-needs-unit");
    expect(lost.map(({ messageId: says }) => says)).toEqual(["lost", "lost"]);
    for (const { at } of lost) expect(cellAt(raw, at.first).text).toBe("");
  });

  test("points every place into the sheet", () => {
    const sheet = { first: { row: 0, column: 0 }, last: { row: raw.rows.length - 1, column: 20 } };
    for (const { at, related } of onRaw.findings) {
      for (const place of [at, ...related])
        expect(contains(sheet, place.first) && contains(sheet, place.last)).toBe(true);
    }
  });
});
