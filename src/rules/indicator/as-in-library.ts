import type { LevelTwo } from "../../domain/vocabulary/levels";
import type { Indicator } from "../../domain/indicator";
import { placeOf, valueOf } from "../../domain/entry";
import { directionNamed } from "../../domain/vocabulary/directions";
import { fold } from "../../domain/vocabulary/fold";
import { PARENT_OF } from "../../domain/vocabulary/frameworks";
import { levelTwoNamed } from "../../domain/vocabulary/levels";
import { natureNamed } from "../../domain/vocabulary/natures";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import type { LibraryIndicator } from "../../linting/profile";
import type { CellEdit } from "../../sheet/cell-edit";
import type { CellRange } from "../../sheet/cell-range";
import { rowCount } from "../../sheet/cell-range";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { BY_LIBRARY } from "../citations";
import { editOf } from "../edit-of";
import { fillingBlanksOf } from "../fills-blanks";
import { fixOf } from "../fix-of";
import { grouped } from "../grouped";
import { inLibrary } from "../in-library";
import { namesakesPhrase, sameNamed } from "../same-named";

/**
 * An indicator the bureau's 指标库 knows has its usual unit, nature, sign and kind there, and an explanation to take over.
 */
export const asInLibrary = defineRule({
  meta: {
    id: "indicator/as-in-library",
    title: "指标库中的指标应与库中写法一致",
    severity: "suggestion",
    why: "同一指标各单位写法不一，无法汇总和年度比较；指标库给出通常的单位、性质、方向、类别和解释，确有不同的应核对。",
    basis: BY_LIBRARY,
    fix: "needs-review",
    messages: {
      differs: "{where}与指标库不一致：{items}，应核对",
      unexplained: "{where}没有明细说明，指标库写「{explanation}」，应核对后填写",
    },
  },
  check({ indicators, snapshot, profile }, report) {
    const known = inLibrary(profile.library);
    if (known === null) return;
    const fill = fillingBlanksOf(snapshot);
    const differing = indicators.flatMap((row): readonly Differing[] => {
      const usual = known(row.sameName);
      const items = usual ? differencesOf(row, usual, snapshot) : [];
      return items.length === 0 ? [] : [{ row, items }];
    });
    for (const alike of grouped(differing, ({ row, items }) => `${row.sameName} ${toldOf(items)}`).values()) {
      const [first] = alike;
      const rows = sameNamed(alike.map(({ row }) => row))[0];
      const [at, ...related] = alike.flatMap(({ items }) => items.map((item) => item.at));
      if (!first || !rows || !at) continue;
      const fix = fixOf(
        "改为指标库的写法",
        "needs-review",
        alike.flatMap(({ items }) => items.map(({ edit }) => edit)),
      );
      report({
        messageId: "differs",
        at,
        related,
        fix,
        data: { where: namesakesPhrase(rows), items: toldOf(first.items) },
      });
    }
    for (const rows of sameNamed(
      indicators.filter(({ indicator: { detail } }) => detail.state === "blank" && !detail.lost),
    )) {
      const explanation = known(rows[0].sameName)?.explanation;
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.detail));
      if (explanation === undefined || !at) continue;
      const fix = fixOf(
        "填入指标库的解释",
        "needs-review",
        rows.map(({ indicator }) => fill(indicator.detail, explanation)),
      );
      report({ messageId: "unexplained", at, related, fix, data: { where: namesakesPhrase(rows), explanation } });
    }
  },
});

interface Differing {
  readonly row: IndicatorContext;
  readonly items: readonly Difference[];
}

interface Difference {
  readonly told: string;
  readonly at: CellRange;
  readonly edit: CellEdit | null;
}

function toldOf(items: readonly Difference[]): string {
  return items.map(({ told }) => told).join("；");
}

/** Only a row that has its 二级指标 to itself can be called otherwise by its cell alone. */
function hasOwnLabel({ level2, at }: Indicator): boolean {
  return level2.state === "filled" && rowCount(level2.at) <= rowCount(at) && !level2.repaired;
}

function isSameUnit(unit: string, usual: string): boolean {
  return fold(unit) === fold(usual) || (isPercent(unit) && isPercent(usual));
}

function differencesOf(
  { indicator, nature, direction, level1, level2 }: IndicatorContext,
  usual: LibraryIndicator,
  snapshot: SheetSnapshot,
): readonly Difference[] {
  const found: Difference[] = [];
  const tell = (
    caption: string,
    item: "unit" | "nature" | "direction" | "level2",
    known: string,
    certain = true,
  ): void => {
    const entry = indicator[item];
    if (entry.state !== "filled") return;
    found.push({
      told: `${caption}为「${entry.value}」，库中为「${known}」`,
      at: entry.at,
      edit: certain ? editOf(snapshot, entry, known) : null,
    });
  };
  const tellKind = (known: string, own: LevelTwo): void => {
    const kind = levelTwoNamed(known);
    if (kind === null || kind === own) return;
    const sameParent = Object.values(PARENT_OF).some((parents) => parents[kind] === level1 && parents[own] === level1);
    tell("二级指标", "level2", known, hasOwnLabel(indicator) && sameParent);
  };
  const unit = valueOf(indicator.unit);
  if (usual.unit !== undefined && unit !== null && !isSameUnit(unit, usual.unit)) tell("计量单位", "unit", usual.unit);
  if (usual.nature !== undefined && nature !== null && natureNamed(usual.nature) !== nature)
    tell("指标性质", "nature", usual.nature);
  if (usual.direction !== undefined && direction !== null && directionNamed(usual.direction) !== direction)
    tell("方向", "direction", usual.direction);
  if (usual.level2 !== undefined && level2 !== null) tellKind(usual.level2, level2);
  return found;
}
