import { fold } from "./fold";

/** 百分比, in the writings seen. */
const PERCENT: ReadonlySet<string> = new Set(["%", "(%)", "百分比", "百分之", "百分率"].map(fold));

/** Units that count whole things: half a person or 10.00 meetings is not said. */
const WHOLE: ReadonlySet<string> = new Set(
  [
    ..."人名个家次条份件项户期场班门座辆台套批篇册本张幅处所间栋篇例宗枚支只头株",
    ...["人次", "人（团队）", "场次", "班次", "期次", "户次", "家次", "批次", "车次", "件次", "人（次）", "个（项）", "台（套）"],
  ].map(fold),
);

/** True where the unit is per cent. */
export function isPercent(unit: string): boolean {
  return PERCENT.has(fold(unit));
}

/** True where the unit counts whole things. */
export function countsWholeThings(unit: string): boolean {
  return WHOLE.has(fold(unit));
}
