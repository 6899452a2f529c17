/** How names of indicators end: as a rate, a degree, a count. */
const NAME_END =
  /(?:率|度|数|量|次|额|间|面积|情况|水平|能力|比例|占比|成本|费用|价格|单价|均价|标准|时限|期限|年限|周期|里程|人口|增幅)$/u;

/** True where the text ends as the name of a 三级指标 does, so that what follows it is no rest of it. */
export function endsAsIndicatorName(text: string): boolean {
  return NAME_END.test(text);
}
