import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { formatAddress } from "../../src/sheet/a1";
import type { CellAddress } from "../../src/sheet/cell-address";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { drawForm } from "../support/draw-form";
import { MODEL_FORMS } from "../support/model-forms";

const SENTENCE = "2020年区住建局共设置3个项目绩效目标，分别是道路、桥梁维修经费、河道整治经费、业务培训经费项目，共涉及财政拨款资金180.5万元。";
const GOAL = "维修道路12公里、桥梁3座，保障居民安全出行。";
const OTHER_GOAL = "清淤河道5公里，水质达到四类以上。";

/**
 * One slip of the pen in an exemplary form: the nth cell with this text (from 0) gets another, and one rule speaks, at that
 * cell or where `told` says.
 */
interface Slip {
  readonly rule: string;
  readonly cell: string;
  readonly nth?: number;
  readonly becomes: string;
  readonly told?: { readonly cell: string; readonly nth?: number };
}

const SLIPS: readonly Slip[] = [
  { rule: "indicator/value-needs-unit", cell: "公里", becomes: "" },
  { rule: "indicator/value-needs-unit", cell: "期", becomes: "" },
  { rule: "indicator/value-required", cell: "7.5", becomes: "" },
  { rule: "indicator/name-required", cell: "维修桥梁座数", becomes: "" },
  { rule: "indicator/value-is-number", cell: "12", becomes: "若干" },
  { rule: "indicator/rate-at-most-100", cell: "98", becomes: "198" },
  { rule: "indicator/percent-is-no-fraction", cell: "98", becomes: "0.98" },
  { rule: "indicator/rate-is-per-cent", cell: "%", becomes: "次" },
  { rule: "indicator/direction-known", cell: "小于等于", becomes: "约" },
  { rule: "indicator/direction-fits-nature", cell: "小于等于", becomes: "大于等于" },
  { rule: "indicator/direction-fits-nature", cell: "大于等于", becomes: "小于等于" },
  { rule: "indicator/nature-known", cell: "正向指标", becomes: "主要指标" },
  { rule: "indicator/nature-known", cell: "反向指标", becomes: "主要指标" },
  { rule: "indicator/level1-known", cell: "产出指标", becomes: "投入" },
  { rule: "indicator/level2-known", cell: "生态效益指标", becomes: "环境保护指标" },
  { rule: "indicator/level2-under-right-level1", cell: "时效指标", becomes: "经济效益指标" },
  { rule: "indicator/level2-under-right-level1", cell: "效益指标", nth: 1, becomes: "产出指标", told: { cell: "生态效益指标" } },
  { rule: "indicator/satisfaction-below-100", cell: "85", becomes: "100" },
  { rule: "indicator/satisfaction-in-place", cell: "清淤深度达标率", becomes: "河岸居民满意度" },
  { rule: "indicator/not-repeated", cell: "维修桥梁座数", becomes: "维修道路长度", told: { cell: "维修道路长度" } },
  { rule: "indicator/quantity-is-no-rate", cell: "座", becomes: "%", told: { cell: "维修桥梁座数" } },
  { rule: "indicator/rate-of-100-is-equal", cell: "等于", nth: 1, becomes: "大于等于" },
  { rule: "funds/budget-required", cell: "60.5", becomes: "" },
  { rule: "funds/budget-required", cell: "60.5", becomes: "待定" },
  { rule: "goal/required", cell: GOAL, becomes: "" },
  { rule: "goal/not-repeated", cell: OTHER_GOAL, becomes: GOAL, told: { cell: GOAL } },
  { rule: "project/quantity-indicator-required", cell: "数量指标", nth: 1, becomes: "质量指标", told: { cell: "河道整治经费" } },
  { rule: "form/seq-continuous", cell: "3", nth: 1, becomes: "5" },
  { rule: "form/number-format-uniform", cell: "11", becomes: "11.00" },
  { rule: "wording/no-inner-blanks", cell: "维修道路长度", becomes: "维修 道路长度" },
  { rule: "wording/name-variants", cell: "参训学员满意度", becomes: "参训学员满意率" },
  { rule: "statement/total-matches", cell: "60.5", becomes: "61.5", told: { cell: SENTENCE } },
  { rule: "statement/total-matches", cell: SENTENCE, becomes: SENTENCE.replace("180.5", "180.51") },
  { rule: "statement/project-count-matches", cell: SENTENCE, becomes: SENTENCE.replace("3个", "4个") },
  { rule: "statement/year-matches", cell: SENTENCE, becomes: SENTENCE.replace("2020", "2019") },
  { rule: "statement/no-table-claim-holds", cell: "2. 部门专项资金绩效目标表", becomes: "2. 部门业务费绩效目标表", told: { cell: "本单位无部门业务费绩效目标。" } },
];

const [, drawing = ""] = MODEL_FORMS[0] ?? [];
const { snapshot: model } = drawForm(drawing);

function placeOf(text: string, nth: number): CellAddress {
  const places = model.rows.flatMap((row, r) => row.flatMap((cell, c) => (cell.text === text ? [{ row: r, column: c }] : [])));
  const place = places[nth];
  if (!place) throw new Error(`No cell reads ${text}.`);
  return place;
}

function withCell(at: CellAddress, text: string): SheetSnapshot {
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  return { ...model, rows: model.rows.map((row, r) => (r === at.row ? row.map((cell, c) => (c === at.column ? { value, text } : cell)) : row)) };
}

test.each(SLIPS)("$rule speaks, alone, where 「$cell」 becomes 「$becomes」", ({ rule, cell, nth = 0, becomes, told }) => {
  const at = placeOf(cell, nth);
  const expected = told ? placeOf(told.cell, told.nth ?? 0) : at;
  const snapshot = withCell(at, becomes);
  const { findings } = check({ snapshot, reading: readDocument(snapshot) }, RULES);
  expect(findings.map((finding) => `${finding.rule} ${formatAddress(finding.at.first)}`)).toEqual([`${rule} ${formatAddress(expected)}`]);
});
