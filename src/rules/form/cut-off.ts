import type { Entry } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import type { CellRange } from "../../sheet/cell-range";
import { COPY_QUALITY } from "../citations";
import { indicatorPhrase, projectPhrase } from "../phrases";

const PROJECT_ITEMS = [
  ["name", "项目名称"],
  ["budget", "年预算安排资金"],
  ["overallGoal", "总体绩效目标"],
] as const;

const INDICATOR_ITEMS = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["level3", "三级指标"],
  ["detail", "明细说明"],
  ["nature", "指标性质"],
  ["direction", "方向"],
  ["value", "绩效目标值"],
  ["unit", "计量单位"],
  ["weight", "分值"],
] as const;

/**
 * What the page lost where it was cut off: nobody's omission, but to be filled in. A lost unit alone is an error of its
 * own.
 */
export const cutOff = defineRule({
  meta: {
    id: "form/cut-off",
    title: "原件此处缺失的内容应补填",
    severity: "suggestion",
    why: "复制时页面边缘被截去的内容无法推断，校验不代为填写，也不算填报遗漏。",
    basis: COPY_QUALITY,
    fix: "none",
    messages: { lost: "{where}：{items}在原件此处缺失，应对照原件补填" },
  },
  check({ projects }, report) {
    const tell = ({ items, places }: Lost, where: string): void => {
      const [at, ...related] = places;
      if (at) report({ messageId: "lost", at, related, data: { where, items: items.join("、") } });
    };
    for (const context of projects) {
      const ofProject = lostAmong(context.project, PROJECT_ITEMS);
      if (ofProject !== NOTHING) tell(ofProject, projectPhrase(context));
      for (const row of context.indicators) {
        if (!row.cutOff) continue;
        const lost = lostAmong(row.indicator, INDICATOR_ITEMS);
        if (lost !== NOTHING && !isUnitOfValue(lost, row)) tell(lost, indicatorPhrase(row));
      }
    }
  },
});

/** indicator/value-needs-unit tells of a value whose unit alone was lost. */
function isUnitOfValue({ items }: Lost, { indicator, measure }: IndicatorContext): boolean {
  return items.length === 1 && indicator.unit.state === "blank" && indicator.unit.lost === true && measure !== null;
}

interface Lost {
  readonly items: readonly string[];
  readonly places: readonly CellRange[];
}

const NOTHING: Lost = { items: [], places: [] };

function lostAmong<Item extends string>(
  owner: Readonly<Record<NoInfer<Item>, Entry<unknown>>>,
  names: readonly (readonly [Item, string])[],
): Lost {
  let lost: Lost = NOTHING;
  for (const [item, name] of names) {
    const entry = owner[item];
    if (entry.state === "blank" && entry.lost)
      lost = { items: [...lost.items, name], places: [...lost.places, entry.at] };
  }
  return lost;
}
