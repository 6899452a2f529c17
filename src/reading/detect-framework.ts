import { captionsContent } from "../domain/vocabulary/captions";
import type { Framework } from "../domain/vocabulary/frameworks";
import type { LevelTwo } from "../domain/vocabulary/levels";
import { CLOSING_WORD, levelOneNamed, levelTwoNamed } from "../domain/vocabulary/levels";
import type { FoundHeader } from "./find-headers";
import { placeIn } from "./header-layout";
import type { Look } from "./look";
import { printedText } from "./printed-text";
import type { SourceRow } from "./source-cell";

const NEW_COSTS: ReadonlySet<LevelTwo> = new Set(["economic-cost", "social-cost", "environmental-cost"]);

function isNewCost(text: string): boolean {
  const named = levelTwoNamed(text);
  return named !== null && NEW_COSTS.has(named);
}

/** A longer text holds no label. */
const LONGEST_LABEL = 20;

/** 投入 is the first level of the first project. */
const ROWS_LOOKED_AT = 200;

/** 成本目标, 数量目标: how the Fujian form of 2017 writes its levels. */
const WRITTEN_AS_GOAL = /目标$/u;

/**
 * The framework of one table, from its header and the rows below: that of the Fujian form of 2017 where 投入 stands together
 * with a level written …目标 or with 绩效内容 as the caption of the names; otherwise that of the sheet.
 */
export function frameworkOfTable({ layout, lastIndex }: FoundHeader, rows: readonly SourceRow[], nextHeader: number, sheet: Framework): Framework {
  let goals = captionsContent(placeIn(layout, "level3")?.caption ?? "");
  let input = false;
  const end = Math.min(nextHeader, lastIndex + ROWS_LOOKED_AT);
  for (let index = lastIndex + 1; index < end && !(goals && input); index += 1) {
    for (const { text } of rows[index]?.cells ?? []) {
      if (text.length > LONGEST_LABEL) continue;
      input ||= levelOneNamed(text) === "input";
      goals ||= WRITTEN_AS_GOAL.test(text.trimEnd()) && levelTwoNamed(text) !== null;
    }
  }
  return goals && input ? "fujian-2017" : sheet;
}

/**
 * The framework a sheet follows: that of 2021 where 经济成本 and its like stand in it, or 成本指标 stands before another
 * 二级指标 of the same row, both written in full: 成本 or 数量 alone may be the name of an indicator.
 */
export function detectFramework(rows: readonly SourceRow[], lookAt: (text: string) => Look): Framework {
  for (const { cells } of rows) {
    let afterCost = false;
    for (const { text } of cells) {
      const look = text.length <= LONGEST_LABEL ? lookAt(text) : null;
      const inFull = look !== null && printedText(text).endsWith(CLOSING_WORD);
      if (look?.levelTwo && (NEW_COSTS.has(look.levelTwo) || (afterCost && inFull))) return "2021";
      // 经济成本指: the last sign is on the next page.
      if (look?.pieceOf.has("level2") && isNewCost(text.trimEnd().slice(0, -1))) return "2021";
      afterCost = look?.levelOne === "cost" && inFull;
    }
  }
  return "2015";
}
