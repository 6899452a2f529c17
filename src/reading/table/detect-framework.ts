import { captionsContent } from "../../domain/vocabulary/captions";
import type { Framework } from "../../domain/vocabulary/frameworks";
import type { LevelTwo } from "../../domain/vocabulary/levels";
import { CLOSING_WORD, levelOneNamed, levelTwoNamed } from "../../domain/vocabulary/levels";
import type { FoundHeader } from "../header/find-headers";
import { placeIn } from "../header/header-layout";
import type { Look } from "../row/look";
import { printedText } from "../grid/printed-text";
import type { SourceRow } from "../grid/source-cell";

const NEW_COSTS: ReadonlySet<LevelTwo> = new Set(["economic-cost", "social-cost", "environmental-cost"]);

function isNewCost(text: string): boolean {
  const named = levelTwoNamed(text);
  return named !== null && NEW_COSTS.has(named);
}

/** 经济成本指标场次办赛成本, 成本指标经济成本指标: two items in one cell. */
function beginsWithNewCost(text: string): boolean {
  const [first = "", second = ""] = printedText(text).split(AFTER_CLOSING);
  return (
    isNewCost(first) ||
    isNewCost(second) ||
    (levelOneNamed(first) === "cost" && second.endsWith(CLOSING_WORD) && levelTwoNamed(second) !== null)
  );
}

const AFTER_CLOSING = /(?<=指标)\s*/u;

/** A longer text holds no label; a longer one than this no label with a name behind it. */
const LONGEST_LABEL = 20;
const LONGEST_GLUED = 40;

/** 投入 is the first level of the first project. */
const ROWS_LOOKED_AT = 200;

/** 成本目标, 数量目标: how the Fujian form of 2017 writes its levels. */
const WRITTEN_AS_GOAL = /目标$/u;

/** What stands under 投入, and what under the levels behind it. */
const OF_INPUT: ReadonlySet<LevelTwo> = new Set(["timeliness", "cost"]);

/**
 * The framework of one table, from its header and the rows below: that of the Fujian form of 2017 where a level is
 * written …目标 or 绩效内容 heads the names, and 投入 stands there too or, printed nowhere, 成本目标 and 时效目标 come before all
 * others; otherwise that of the sheet.
 */
export function frameworkOfTable(
  { layout, lastIndex }: FoundHeader,
  rows: readonly SourceRow[],
  nextHeader: number,
  sheet: Framework,
): Framework {
  let goals = captionsContent(placeIn(layout, "level3")?.caption ?? "");
  let input = false;
  let inputFirst: boolean | null = null;
  let levelled = false;
  const end = Math.min(nextHeader, lastIndex + ROWS_LOOKED_AT);
  for (let index = lastIndex + 1; index < end && !(goals && input); index += 1) {
    for (const { text } of rows[index]?.cells ?? []) {
      if (text.length > LONGEST_LABEL) continue;
      const levelOne = levelOneNamed(text);
      input ||= levelOne === "input";
      levelled ||= levelOne !== null;
      const levelTwo = WRITTEN_AS_GOAL.test(text.trimEnd()) ? levelTwoNamed(text) : null;
      if (levelTwo === null) continue;
      goals = true;
      inputFirst ??= !levelled && OF_INPUT.has(levelTwo);
    }
  }
  return goals && (input || inputFirst === true) ? "fujian-2017" : sheet;
}

/**
 * The framework a sheet follows: that of 2021 where 经济成本 and its like stand in it, or 成本指标 stands before another
 * 二级指标 of the same row, both written in full: 成本 or 数量 alone may be the name of an indicator.
 */
export function detectFramework(rows: readonly SourceRow[], lookAt: (text: string) => Look): Framework {
  for (const { cells } of rows) {
    let afterCost = false;
    for (const { text } of cells) {
      if (text.length <= LONGEST_GLUED && lookAt(text).glued && beginsWithNewCost(text)) return "2021";
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
