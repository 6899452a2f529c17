import type { Entry } from "../../domain/entry";
import { placeOf } from "../../domain/entry";
import type { Framework } from "../../domain/vocabulary/frameworks";
import { PARENT_OF } from "../../domain/vocabulary/frameworks";
import type { LevelOne, LevelTwo } from "../../domain/vocabulary/levels";
import { CLOSING_WORD, LEVEL_ONE_NAMES, LEVEL_TWO_NAMES } from "../../domain/vocabulary/levels";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import type { Fix } from "../../linting/finding";
import { formatA1 } from "../../sheet/a1";
import { cite, CITATIONS } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { frameworkShownBy } from "../framework-of";
import { grouped } from "../grouped";
import { hangsOver, reachesBeyond } from "../merged-across";
import { oncePerPlace } from "../once-a-place";
import { projectPhrase } from "../phrases";

/**
 * 二级指标 stands under the 一级指标 its framework gives it, and a document keeps to one framework. A 一级指标 all of whose rows
 * belong under another can be called by that one's name; where it has rows of its own too, its merged cell would have
 * to be parted.
 */
export const level2UnderRightLevel1 = defineRule({
  meta: {
    id: "indicator/level2-under-right-level1",
    title: "二级指标须归在对应的一级指标下",
    severity: "error",
    why: "归错类别会使产出、效益的权重和得分错位；一份表只能用一种指标框架。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "needs-review",
    messages: {
      wrongParent: "{where}：「{level2}」归在「{level1}」下，应归在「{expected}」下",
      mixed:
        "本表混用两种指标框架：2015 年框架（成本指标归产出指标）{older} 处，2021 年框架（成本指标为一级指标）{newer} 处，应统一为一种",
    },
  },
  check({ document, indicators, snapshot }, report) {
    const old = document.tables.some(({ framework }) => framework === "fujian-2017");
    const shown: Record<Framework, IndicatorContext[]> = { "2015": [], "2021": [], "fujian-2017": [] };
    const firstToShow = oncePerPlace();
    for (const context of indicators) {
      const framework = frameworkShownBy(context);
      if (framework && firstToShow(placeOf(context.indicator.level2))) shown[framework].push(context);
    }
    const mixed = shown["2015"].length > 0 && shown["2021"].length > 0;
    const rarer = shown["2015"].length < shown["2021"].length ? shown["2015"] : shown["2021"];
    const [at, ...related] = mixed ? rarer.map(({ indicator }) => placeOf(indicator.level2)) : [];
    if (at)
      report({ messageId: "mixed", at, related, data: { older: shown["2015"].length, newer: shown["2021"].length } });
    const since2021 = shown["2021"].length > 0 ? "2021" : "2015";
    const parentsOf = parentsIn(mixed ? ["2015", "2021"] : [old ? "fujian-2017" : since2021]);
    const firstTime = oncePerPlace();
    let labels: ReadonlyMap<string, readonly IndicatorContext[]> | null = null;
    const renamed = (level1: Entry<string>, expected: LevelOne): Fix | null => {
      labels ??= grouped(indicators, ({ indicator }) =>
        indicator.level1.state === "filled" ? formatA1(indicator.level1.at) : null,
      );
      const under = labels.get(formatA1(placeOf(level1))) ?? [];
      if (
        !under.every(({ level2 }) => level2 !== null && parentsOf[level2][0] === expected) ||
        level1.state !== "filled"
      )
        return null;
      const name = LEVEL_ONE_NAMES[expected];
      return fixOf(`一级指标改为「${name}」`, "needs-review", [
        level1.raw.endsWith(CLOSING_WORD) ? editOf(snapshot, level1, name) : null,
      ]);
    };
    for (const context of indicators) {
      const { indicator, project, of } = context;
      const { level1, level2 } = indicator;
      const expected = rightParent(context, parentsOf, old);
      if (expected === null || level1.state !== "filled" || level2.state !== "filled" || !firstTime(level2.at))
        continue;
      report({
        messageId: "wrongParent",
        at: level2.at,
        related: [level1.at],
        fix: renamed(level1, expected),
        data: {
          where: projectPhrase({ name: of, project }),
          level1: level1.value,
          level2: level2.value,
          expected: LEVEL_ONE_NAMES[expected],
        },
      });
    }
  },
});

type Parents = Readonly<Record<LevelTwo, readonly LevelOne[]>>;

/** The 一级指标 that a misplaced 二级指标 belongs under; null where it stands right, or cannot be told. */
function rightParent(context: IndicatorContext, parentsOf: Parents, old: boolean): LevelOne | null {
  const { indicator, project, level1, level2 } = context;
  if (level1 === null || level2 === null) return null;
  const [expected] = parentsOf[level2];
  if (!expected || parentsOf[level2].includes(level1) || mayStandElsewhere(level1, level2, old)) return null;
  // form/merges-nested tells of labels merged across a border.
  return hangsOver(context) || reachesBeyond(indicator.level1, project) ? null : expected;
}

/** 投入指标 is of a form of its own, and the 成本指标 of 2021 may be called 成本指标 once more. */
function mayStandElsewhere(level1: LevelOne, level2: LevelTwo, old: boolean): boolean {
  return (level1 === "input" && !old) || (level1 === "cost" && level2 === "cost");
}

/** The first levels that each second level may stand under. */
function parentsIn(frameworks: readonly Framework[]): Parents {
  const entries = Object.keys(LEVEL_TWO_NAMES).map((level2) => [
    level2,
    frameworks.flatMap((framework) => PARENT_OF[framework][level2 as LevelTwo] ?? []),
  ]);
  return Object.fromEntries(entries) as Parents;
}
