import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import type { CellRange } from "../../sheet/cell-range";
import { BY_FORM } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { projectPhrase } from "../phrases";

type Level = "level1" | "level2";

/** An indicator belongs to a 一级指标 and a 二级指标; one with none beside or merged over it hangs in the air. */
export const labelsComplete = defineRule({
  meta: {
    id: "form/labels-complete",
    title: "每条指标须归到一级、二级指标",
    severity: "error",
    why: "一级、二级指标空着的行不知归在哪一类，财政系统导入时会被退回。",
    basis: BY_FORM,
    fix: "none",
    messages: {
      level1: "{where}的指标「{name}」没有一级指标，应补填，或把上方一级指标的合并格拉到此行",
      level2: "{where}的指标「{name}」没有二级指标，应补填，或把上方二级指标的合并格拉到此行",
    },
  },
  check({ projects }, report) {
    const firstTime = oncePerPlace();
    for (const context of projects) {
      for (const says of ["level1", "level2"] as const) {
        for (const { name, places } of runsWithout(context.indicators, says)) {
          const [at, ...related] = places.filter(firstTime);
          if (at) report({ messageId: says, at, related, data: { where: projectPhrase(context), name } });
        }
      }
    }
  },
});

interface Run {
  /** The indicator of its first row. */
  readonly name: string;
  readonly places: CellRange[];
}

/** Rows one below the other that lack the label: one label is missing for all of them. */
function runsWithout(rows: readonly IndicatorContext[], level: Level): readonly Run[] {
  const runs: Run[] = [];
  if (rows.every(({ indicator }) => indicator[level].state === "filled")) return runs;
  let goesOn = false;
  for (const { indicator, name } of rows) {
    const entry = indicator[level];
    // What the copy cut off is nobody's omission.
    const lacks = entry.state === "blank" && !entry.lost;
    if (lacks && !goesOn) runs.push({ name, places: [] });
    if (lacks) runs.at(-1)?.places.push(entry.at);
    goesOn = lacks;
  }
  return runs;
}
