import type { Entry } from "../domain/entry";
import type { Project } from "../domain/project";
import type { IndicatorContext } from "../linting/rule-context";
import { contains } from "../sheet/cell-range";

/** True where a label's merged cell reaches beyond the rows of its project. */
export function reachesBeyond(label: Entry<string>, { at }: Project): boolean {
  if (label.state !== "filled" || label.repaired) return false;
  return !contains(at, label.at.first) || !contains(at, label.at.last);
}

/** True where the 二级指标 of a row is merged down from above its 一级指标. */
export function hangsOver({ indicator: { level1, level2 } }: IndicatorContext): boolean {
  if (level1.state !== "filled" || level2.state !== "filled" || level1.repaired || level2.repaired) return false;
  return level2.at.first.row < level1.at.first.row;
}
