import type { LevelTwo } from "./levels";

/** Rates of how far the work or the money has come; they tell of the doing, not of what it brings [S]. */
const PROCESS = /(?:办结|发放|到位|拨付|支付|支出|执行|完成|开展|到岗|整理|开工|完工|竣工|验收)(?:率|进度)$/u;
const EFFECT = /减排|降耗|节能|增收|节约|下降|降低|脱贫|就业|减少|增长/u;

/** True where the folded name is that of a step of the work (过程指标). */
export function isProcess(folded: string): boolean {
  return PROCESS.test(folded) && !EFFECT.test(folded);
}

/** For each kind of benefit what it is about, and what shows that a name is about something else [S] [T7]. */
const KINDS: Readonly<Partial<Record<LevelTwo, { readonly about: RegExp; readonly instead: RegExp }>>> = {
  sustainability: {
    about:
      /长期|长效|持续|稳定|在岗|机制|制度|体系|年限|寿命|期限|后续|管护|规划|能力|培养|留存|储备|传承|发展|增长|提升|更新|维护|运行|覆盖/u,
    instead: /(?:人数|人员数|人次|次数|场次|个数|件数|份数|户数)$/u,
  },
  "ecological-benefit": {
    about:
      /环境|生态|排放|减排|绿|污|水|空气|大气|能耗|节能|节电|植被|土壤|垃圾|废|碳|林|草|湿地|噪声|噪音|扬尘|物种|黑臭|卫生|农药|化肥|秸秆/u,
    instead: /成本|造价|收入|产值|投资|税|利润|费用|人数|人次|满意/u,
  },
  "economic-benefit": {
    about: /收入|产值|成本|节约|税|利润|增收|投资|消费|产量|销售|经济|营业|费用|资金|价|产业|企业|增长|效率|收益/u,
    instead: /知晓|满意|环境|绿化|污染|事故|投诉|信访|获得感|安全感|植被/u,
  },
};

/** True where a folded name speaks of something else than its kind of benefit, and the text about it does not help. */
export function isAnotherBenefit(level2: LevelTwo | null, name: string, detail: string): boolean {
  const kind = level2 === null ? undefined : KINDS[level2];
  return kind !== undefined && kind.instead.test(name) && !kind.about.test(name) && !kind.about.test(detail);
}
