/** How a 总体绩效目标 is worded. Words of degree and of effect as in the tables of several provinces [S][T7][T13]. */

/** Words of degree that bind nobody: 逐步提升, 有效改善, 一定程度. */
const VAGUE = /进一步|逐步|逐渐|一定(?:程度|的)?|有效|不断|切实|努力|大力|较大|较好|明显|显著|适当|有所|力争/gu;

/** What is done already: 发挥了, 已建成; 已建成的站点, 为了 and 了解 are none. */
const PERFECTIVE =
  /(?:发挥|取得|完成|实现|提高|提升|改善|增强|促进|推动|保障|解决|达到|得到|起到|建成|建立|开展|举办|满足|缓解|降低|减少|优化|巩固|落实)了(?!解)|已(?:经)?(?:全部|全面|圆满|顺利|基本)?(?:完成|实现|取得|建成|建立|达到|开展|投入使用|解决)(?![^，。；,;]{0,8}的)/u;

/** What is to come of the money: the deed or its effect. */
const RESULT =
  /完成|建成|建设|改造|维修|修缮|购置|采购|举办|开展|组织|培训|培养|引进|建立|健全|提供|覆盖|保障|确保|保证|提高|提升|改善|增强|加强|促进|推动|推进|实现|达到|减少|降低|缓解|解决|满足|优化|稳定|消除|避免|维护|落实|激励|激发|调动|扩大|打造|救助|慰问/u;

/** A sum of money inside a text: 90万元, 1,200元. */
const SUM_OF_MONEY = /\d(?<!\d,*\d)[\d,]*(?:\.\d+)?(?:万|千|百|亿)?元/gu;

/** The words of degree in a goal, each once. */
export function vagueWordsIn(goal: string): readonly string[] {
  return [...new Set(goal.match(VAGUE) ?? [])];
}

/** The first phrase that says a thing is done; null where the goal looks ahead. */
export function perfectivePhraseIn(goal: string): string | null {
  return PERFECTIVE.exec(goal)?.[0] ?? null;
}

/**
 * The first sum in a goal that names sums of money and neither deed, effect nor another figure; null for any other
 * goal.
 */
export function onlySumIn(goal: string): string | null {
  const [first] = goal.match(SUM_OF_MONEY) ?? [];
  if (first === undefined || RESULT.test(goal)) return null;
  return /\d/.test(goal.replace(SUM_OF_MONEY, "").replace(/\d{4}年/gu, "")) ? null : first;
}
