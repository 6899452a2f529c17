/** How names of indicators end: as a rate, a degree, a count. */
const NAME_END = /(?:率|度|数|量|次|额|间|面积|情况|水平|能力|天数|比例|成本)$/u;

/** True where the text ends as the name of a 三级指标 does, so that what follows it is no rest of it. */
export function endsAsIndicatorName(text: string): boolean {
  return NAME_END.test(text);
}
