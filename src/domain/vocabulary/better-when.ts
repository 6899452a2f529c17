/** What nobody wants more of, at the end of a name before its 数 or 率: 投诉件数, 违建发生数, 受灾率 [T4] [T13] [G4]. */
const UNWANTED =
  /(?:投诉|上访|信访|事故|故障|差错|失误|延误|逾期|违建|违章|违规|受灾|发案|漏损|辍学|返贫|破损|缺陷|返工|退货|死亡|伤亡|不合格|不达标|不满意|未完成|超标|污染|流失|安全责任事故)(?:发生|案件|事件|新增)?(?:率|数|数量|次数|件数|起数|例数|人数|时间|时长|天数)?$/u;
/** The same anywhere in a name, with their relatives: of these there may be none at all. */
const UNWANTED_THINGS =
  /投诉|上访|信访|事故|故障|差错|失误|错误|延误|逾期|超期|超时|违|受灾|灾害|火灾|发案|案件|漏|辍学|返贫|破损|缺陷|返工|退货|亡|伤|不合格|不达标|不满意|未|超标|超支|超预算|污染|流失|损失|事件|舆情|纠纷|隐患|浪费|拖欠|零|负面|影响|成本增加/u;
/** What is done about them is wanted. */
const DONE_ABOUT =
  /处理|办结|下降|减少|降低|救助|整改|修复|排除|查处|拆除|受理|回复|抢修|演练|培训|宣传|检查|防治|预防|化解|治理|消除|零|不发生|无|避免|挽回|防范|监测/u;
/** Rates of which more is always better, as a whole word at the end. */
const WANTED =
  /(?:^|[^不未欠非])(?:合格|达标|满意|及时|办结|准确|完好|稳定运行|正常运行|吻合|整改|知晓|优良|覆盖)(?:率|度)$/u;

/** True where the folded name is of something that should be little. */
export function isBetterLow(folded: string): boolean {
  return UNWANTED.test(folded) && !DONE_ABOUT.test(folded);
}

/** True where the folded name is of a rate that should be high. */
export function isBetterHigh(folded: string): boolean {
  return WANTED.test(folded) && !isBetterLow(folded);
}

/** True where the folded name speaks of something of which there may be none. */
export function speaksOfUnwanted(folded: string): boolean {
  return UNWANTED_THINGS.test(folded);
}
