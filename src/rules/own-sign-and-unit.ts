import type { Direction } from "../domain/vocabulary/directions";
import { directionNamed } from "../domain/vocabulary/directions";
import { fold } from "../domain/vocabulary/fold";
import type { Measure } from "../domain/vocabulary/measures";
import { measureIn } from "../domain/vocabulary/measures";
import { standardUnit } from "../domain/vocabulary/standard-units";
import { looksLikeUnit } from "../domain/vocabulary/units";
import { valueOf } from "../domain/entry";
import type { IndicatorContext } from "../linting/rule-context";

/** What a value carries beside its number, ≥80米, and whether the columns 方向 and 计量单位 say otherwise. */
export interface OwnSignAndUnit {
  readonly measure: Measure;
  /** Null where none is written in the value. */
  readonly direction: Direction | null;
  /** Folded; "" where none is written in the value. */
  readonly unit: string;
  readonly signClashes: boolean;
  readonly unitClashes: boolean;
}

/** Null where the value is a bare number, words, or of a unit that nobody knows (80左右, 5万). */
export function ownSignAndUnit({ indicator, measure: read, name }: IndicatorContext): OwnSignAndUnit | null {
  const { value, direction, unit } = indicator;
  if (!read || value.state !== "filled" || /^[\d.]+$/.test(value.value)) return null;
  const measure = measureIn(value.value);
  if (
    !measure ||
    (measure.direction === null && measure.unit === "") ||
    (measure.unit !== "" && !looksLikeUnit(measure.unit))
  )
    return null;
  const column = directionNamed(valueOf(direction) ?? "");
  return {
    measure,
    direction: measure.direction,
    unit: measure.unit,
    signClashes:
      measure.direction !== null && column !== null && column !== "qualitative" && column !== measure.direction,
    unitClashes: unit.state === "filled" && measure.unit !== "" && !isSameUnit(measure.unit, fold(unit.value), name),
  };
}

const WRITTEN_ALIKE: readonly (readonly string[])[] = [
  ["人", "名", "位"],
  ["公里", "千米", "km"],
  ["公斤", "千克", "kg"],
  ["平方米", "㎡", "m2"],
  ["米", "m"],
];

/** 500元 in a column 元/人 is no contradiction. */
function isSameUnit(own: string, column: string, name: string): boolean {
  const standard = fold(standardUnit(own, name) ?? own);
  const standardColumn = fold(standardUnit(column, name) ?? column);
  if (
    standardColumn === standard ||
    standardColumn.startsWith(`${standard}/`) ||
    standardColumn.startsWith(`${standard}·`)
  )
    return true;
  return WRITTEN_ALIKE.some((units) => units.includes(standard) && units.includes(standardColumn));
}
