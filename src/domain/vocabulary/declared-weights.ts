import { fold } from "./fold";

/** 产出指标(50分), 数量指标(20), 权重分值90分 [T5][T6][T7]. */
const DECLARED = /\((\d+(?:\.\d+)?)分?\)$|[^\d.-](\d+(?:\.\d+)?)分\)?$/u;

/** The 分值 that a label or the caption of the column declares; null where it declares none. */
export function declaredWeightIn(label: string): number | null {
  const match = DECLARED.exec(fold(label));
  return match ? Number(match[1] ?? match[2]) : null;
}
