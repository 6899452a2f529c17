/** Rates that are a part of a whole and so end at 100 %, by the end of their names. */
const BOUNDED =
  /(?:完成|合格|达标|满意|知晓|覆盖|到位|执行|及时|办结|准确|发放|到岗|通过|参与|出勤|到课|就业|使用|利用|合规|整改|支付|入学|优良|完好|普及|开展|落实|响应|入库|兑现|公开|验收|拨付|结案|签约|安置|报销|巩固|参保|参训|履约|成活|入户|上线|在岗|受理|回复)率$|满意(?:程)?度$|吻合度$|认可度$/;

/** Words of change: such a rate may pass 100 %. */
const UNBOUNDED = /增长|增加|提升|提高|降低|下降|减少|上升|超额|同比|环比|累计|增幅|降幅/;

/** True where the folded name of an indicator is that of a rate that cannot pass 100 %. */
export function isBoundedRate(folded: string): boolean {
  const plain = folded.endsWith(")") ? folded.replace(/\([^()]*\)$/, "") : folded;
  if (!plain.endsWith("率") && !plain.endsWith("度")) return false;
  return BOUNDED.test(plain) && !UNBOUNDED.test(plain);
}

/** True where the folded name speaks of being content: 满意度, 满意率, 认可度. */
export function isSatisfaction(folded: string): boolean {
  return /满意|认可度/.test(folded);
}

/** True where the rate of the folded name tells how far the money was spent (预算执行率, 资金到位率), which is no cost. */
export function isBudgetProgress(folded: string): boolean {
  return /(?:预算|资金|支出|经费)(?:执行|到位|支付|支出|拨付|使用)(?:进度|率)|执行率$|到位率$/.test(folded);
}

/** True where the rate of the folded name tells how much of the money reached those it is for: 补贴发放率, 资金拨付率. */
export function isPayingOut(folded: string): boolean {
  return /(?:发放|拨付|支付|兑付|兑现)(?:及时|到位|完成)?率$/.test(folded);
}
