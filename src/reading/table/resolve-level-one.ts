import type { Framework } from "../../domain/vocabulary/frameworks";
import { PARENT_OF } from "../../domain/vocabulary/frameworks";
import type { LevelOne } from "../../domain/vocabulary/levels";
import { CLOSED_LEVEL, LEVEL_ONE_NAMES, levelOneNamed, levelTwoNamed } from "../../domain/vocabulary/levels";
import type { Draft, IndicatorDraft, ProjectDraft } from "./drafts";

/**
 * Where an indicator's 一级指标 comes from.
 * - own: its row, or a cell merged over it
 * - above, below: a label of another row of the same project; below, where the label of its group stands late
 * - supplied: printed nowhere; the framework says which level its 二级指标 belongs to
 */
export type LevelOneSource =
  | { readonly from: "own" | "above" | "below"; readonly label: Draft }
  | { readonly from: "supplied"; readonly name: string; readonly by: Draft }
  | { readonly from: "none" };

/** How a table writes its 一级指标: 产出指标, or 产出 where none that it prints ends in 指标 or 目标. */
export function levelOneNames(projects: readonly ProjectDraft[]): Readonly<Record<LevelOne, string>> {
  let printed = false;
  for (const { level1 } of projects.flatMap(({ indicators }) => indicators)) {
    if (level1 === null || levelOneNamed(level1.text) === null) continue;
    if (CLOSED_LEVEL.test(level1.text)) return LEVEL_ONE_NAMES;
    printed = true;
  }
  return printed ? BARE_NAMES : LEVEL_ONE_NAMES;
}

const BARE_NAMES = Object.fromEntries(
  Object.entries(LEVEL_ONE_NAMES).map(([level, name]) => [level, name.replace(CLOSED_LEVEL, "")]),
) as Readonly<Record<LevelOne, string>>;

/** Finds the 一级指标 of each indicator of one project; `names`: how the table writes them. */
export function resolveLevelOne(
  indicators: readonly IndicatorDraft[],
  framework: Framework,
  names: Readonly<Record<LevelOne, string>>,
): readonly LevelOneSource[] {
  const below = labelsBelow(indicators);
  let above: Draft | null = null;
  return indicators.map((indicator, index): LevelOneSource => {
    if (indicator.level1) {
      above = indicator.level1;
      return { from: "own", label: above };
    }
    if (indicator.certain) return { from: "none" };
    const parent = indicator.level2 ? parentOf(indicator.level2, framework) : null;
    if (above && (parent === null || agrees(above, parent))) return { from: "above", label: above };
    const later = below[index] ?? null;
    if (later && parent !== null && levelOneNamed(later.text) === parent) return { from: "below", label: later };
    if (parent !== null && indicator.level2) return { from: "supplied", name: names[parent], by: indicator.level2 };
    return above ? { from: "above", label: above } : { from: "none" };
  });
}

function labelsBelow(indicators: readonly IndicatorDraft[]): readonly (Draft | null)[] {
  const below: (Draft | null)[] = [];
  let next: Draft | null = null;
  for (let index = indicators.length - 1; index >= 0; index -= 1) {
    below[index] = next;
    next = indicators[index]?.level1 ?? next;
  }
  return below;
}

/** The 一级指标 that a 二级指标 belongs to; null where the framework does not know it. */
export function parentOf(label: Draft, framework: Framework): LevelOne | null {
  const levelTwo = levelTwoNamed(label.text);
  return levelTwo ? (PARENT_OF[framework][levelTwo] ?? null) : null;
}

function agrees(label: Draft, parent: LevelOne): boolean {
  const named = levelOneNamed(label.text);
  return named === null || named === parent;
}
