import type { Entry } from "../../domain/entry";
import { placeOf, valueOf } from "../../domain/entry";
import { inSingles } from "../../domain/vocabulary/figures";
import { NATURE_NAMES } from "../../domain/vocabulary/natures";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext, Namesakes } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { listed } from "../phrases";

/** One name is measured in one unit and judged one way throughout the document. */
export const sameNameSameUnit = defineRule({
  meta: {
    id: "indicator/same-name-same-unit",
    title: "同名指标的计量单位和性质须一致",
    severity: "warning",
    why: "同名指标单位或性质不一，无法汇总比较，也说明其中一处填错或名称不准。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: {
      units: "同名指标「{name}」的计量单位有{units}，应统一，内容不同的应改名",
      natures: "同名指标「{name}」的指标性质有{natures}，应统一",
    },
  },
  check({ namesakes }, report) {
    for (const all of namesakes) {
      if (areAlike(all)) continue;
      const rows = oneOfEachProject(all);
      const name = rows[0]?.name ?? "";
      const units = grouped(rows, unitOf);
      const [unit, ...furtherUnits] = rarer(units, ({ indicator }) => indicator.unit);
      if (unit) {
        const shown = [...units.values()].map(([first]) => (first ? (valueOf(first.indicator.unit) ?? "") : ""));
        report({ messageId: "units", at: unit, related: furtherUnits, data: { name, units: listed(shown) } });
      }
      const natures = grouped(rows, ({ nature }) => nature);
      const [nature, ...furtherNatures] = rarer(natures, ({ indicator }) => indicator.nature);
      if (nature) {
        const shown = [...natures.keys()].map((key) => NATURE_NAMES[key]);
        report({ messageId: "natures", at: nature, related: furtherNatures, data: { name, natures: listed(shown) } });
      }
    }
  },
});

/** True where there is one unit and one nature, as nearly always. */
function areAlike([first, ...others]: Namesakes): boolean {
  const unit = valueOf(first.indicator.unit);
  return (
    unit !== null &&
    others.every(({ indicator, nature }) => nature === first.nature && valueOf(indicator.unit) === unit)
  );
}

/** A name that stands twice in one project is told by not-repeated. */
function oneOfEachProject(rows: readonly IndicatorContext[]): readonly IndicatorContext[] {
  return [...grouped(rows, ({ project }) => project).values()].flatMap(([first]) => first ?? []);
}

/** 万元 and 元 differ in scale only. */
function unitOf({ indicator: { unit } }: IndicatorContext): string | null {
  if (unit.state !== "filled") return null;
  return isPercent(unit.value) ? "%" : inSingles(0, unit.value).unit;
}

/** Where all but the commonest writing stand; nowhere where there is one. */
function rarer<Key>(
  groups: ReadonlyMap<Key, readonly IndicatorContext[]>,
  entryOf: (row: IndicatorContext) => Entry<string>,
) {
  if (groups.size < 2) return [];
  const [, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
  return others.flat().map((row) => placeOf(entryOf(row)));
}
