import { readDocument } from "../../src/reading/read-document";
import { sheetOf } from "../support/draw-sheet";
import type { Score } from "./published-forms";
import { formsIn, PUBLISHED_FILES, publishedForms, scoreOf } from "./published-forms";
import AS_READ_TODAY from "./published-forms.as-read-today.json";

/**
 * What is read right of each published form today. It stands in one file of its own, and later work may only raise
 * `right` and lower `wrong`.
 */
const FLOORS: Readonly<Record<string, Score | undefined>> = AS_READ_TODAY;

const FORMS = PUBLISHED_FILES.flatMap((file) => publishedForms(file).map((form) => ({ file, ...form })));
const SCORES = new Map(FORMS.map(({ name, snapshot, truth }) => [name, scoreOf(truth, readDocument(snapshot))]));

afterAll(() => {
  for (const file of PUBLISHED_FILES) {
    const lines = FORMS.filter((form) => form.file === file).map(({ name }) => scoreLine(name, SCORES.get(name)));
    process.stdout.write(`${file}\n${lines.join("\n")}\n`);
  }
});

function scoreLine(name: string, score: Score = { right: 0, of: 0, wrong: 0 }): string {
  return `  ${name.padEnd(56)} ${String(score.right).padStart(3)} of ${String(score.of).padStart(3)}, wrong ${String(score.wrong)}`;
}

describe("published forms", () => {
  test("each has its floor, and none is drawn twice", () => {
    expect(FORMS.map(({ name }) => name)).toEqual(Object.keys(FLOORS));
  });

  test.each(FORMS.map(({ name }) => name))("%s: no item fewer is right, no item more is wrong", (name) => {
    const floor = FLOORS[name];
    const score = SCORES.get(name);
    expect(score?.of).toBe(floor?.of);
    expect(score?.right).toBeGreaterThanOrEqual(floor?.right ?? 0);
    expect(score?.wrong).toBeLessThanOrEqual(floor?.wrong ?? 0);
  });
});

describe("a published form's score", () => {
  const [form] = formsIn(`@ a plain card
项目支出绩效目标表
（2024年度）
| 项目名称 | 送戏下乡 | < | < |
| 年度资金总额（万元） | 36 | < | < |
| 年度目标 | 全年送戏下乡，丰富群众文化生活。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 演出场次 | ≥48场 |
| 满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥90% |
= 项目支出绩效目标表 | 2024 | | | 万元
# card 2015 | 送戏下乡 | 36 |
: annualGoal | 全年送戏下乡，丰富群众文化生活。
$ total 年度资金总额（万元） | 36
- 产出指标 | 数量指标 | 演出场次 | | | | ≥48场
- 满意度指标 | 服务对象满意度指标 | 观众满意度 | | | | ≥90%`);
  const reading = readDocument(form?.snapshot ?? sheetOf([]).snapshot);
  const scoreWith = (was: string, is: string): Score =>
    scoreOf(form?.truth.map((line) => line.replace(was, is)) ?? [], reading);

  test.each([
    ["is full where all was read", "", "", { right: 13, of: 13, wrong: 0 }],
    ["loses a line read otherwise", "≥48场", "≥49场", { right: 12, of: 13, wrong: 1 }],
    ["loses a cell of a project's head by itself", "送戏下乡 | 36", "送戏下乡 | 63", { right: 12, of: 13, wrong: 1 }],
    ["counts what is not true as wrong", "- 满意度指标", "! 满意度指标", { right: 12, of: 12, wrong: 1 }],
    ["takes either of two readings that a cell allows", "≥48场", "48场 // ≥48场", { right: 13, of: 13, wrong: 0 }],
    ["asks for a horizon only where the truth says one", "- 产出", "- annual 产出", { right: 12, of: 13, wrong: 1 }],
  ])("%s", (_what, was, is, score) => {
    expect(scoreWith(was, is)).toEqual(score);
  });

  test("is nothing where the sheet was refused", () => {
    const refused = readDocument(sheetOf([]).snapshot);
    expect(scoreOf(form?.truth ?? [], refused)).toEqual({ right: 0, of: 13, wrong: 0 });
  });
});
