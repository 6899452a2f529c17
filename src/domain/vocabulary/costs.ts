/** A cost for each of something: 单位成本, 人均费用, 每公里养护费, a 标准. */
const PER_UNIT = /单位|人均|户均|次均|平均|每|均价|单价|标准|定额|\//u;
/** Sparing money is the more the better. */
const SAVING = /节约|节省|降低|下降|减少|压减|控制率|收益|收入/u;
/** Rates that are about the cost after all: 成本控制率, 预算控制率, 标准执行率. */
const OF_COST = /成本|控制|节约|节支|标准|定额|单价|价格|超支|结余|降低|偏差|压减|费用/u;

export function isPerUnit(folded: string): boolean {
  return PER_UNIT.test(folded);
}

export function isSaving(folded: string): boolean {
  return SAVING.test(folded);
}

export function isOfCost(folded: string): boolean {
  return OF_COST.test(folded);
}
