/** A cost for each of something: 单位成本, 人均费用, 单期培训成本, 每公里养护费, a 标准. */
const PER_UNIT = /单|人均|户均|次均|亩均|平均|每|均价|标准|定额|\//u;
/** Sparing and earning money is the more the better. */
const SAVING = /节约|节省|节支|降低|下降|减少|压减|核减|审减|控制率|收益|收入|产值/u;
/** Money handed on to people is no cost to be kept down: 补助标准不低于 500 元. */
const HANDED_ON = /补助|补贴|补偿|救助|资助|奖励|奖补|慰问|工资|薪酬|津贴|发放|低保|抚恤|优抚|养老金|生活费/u;
/** Costs beyond the year's budget. */
const OF_MORE_YEARS = /总投资|概算|累计|跨年|分年|[两二三四五]年|工期/u;
/** Rates that tell how well or how far the work went. */
const OUTPUT_RATE = /(?:合格|达标|完成|及时|办结|准确|覆盖|知晓|到课|出勤|发放|合规|整改|验收|参与|完好)率$/u;
/** Rates that are about the cost after all: 成本控制完成率, 标准执行率. */
const OF_COST = /成本|控制|节约|节支|标准|定额|单价|价格|超支|结余|降低|偏差|压减|费用/u;

/** True where the folded text speaks of a cost for each of something. */
export function isPerUnit(folded: string): boolean {
  return PER_UNIT.test(folded);
}

/** True where the folded name is of money spared or earned. */
export function isSaving(folded: string): boolean {
  return SAVING.test(folded);
}

/** True where the folded name is of money that people are given. */
export function isHandedOn(folded: string): boolean {
  return HANDED_ON.test(folded);
}

/** True where the folded text speaks of more than one year's money. */
export function isOfMoreYears(folded: string): boolean {
  return OF_MORE_YEARS.test(folded);
}

/** True where the folded name speaks of the cost in some way. */
export function isOfCost(folded: string): boolean {
  return OF_COST.test(folded);
}

/** True where the folded name is a rate of output, 合格率 or 完成率, and not about cost. */
export function isOutputRate(folded: string): boolean {
  return OUTPUT_RATE.test(folded) && !isOfCost(folded);
}
