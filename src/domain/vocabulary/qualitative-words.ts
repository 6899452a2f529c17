/** Words of direction without a measure: 提升, 有效改善, 效果明显, 可控 [T3] [T4] [T7]. */
const WORD =
  "提升|提高|改善|增强|完善|健全|加强|减少|降低|下降|增加|优化|促进|推进|保障|加快|可控|及时|合理|良好|较好|明显|显著|有效|高效|规范|稳定|有序|到位|充分|长期";
const BEFORE =
  "有效|明显|显著|不断|持续|进一步|逐步|逐年|稳步|大幅|较大|基本|得到|有所|比较|效果|成效|作用|影响|非常|全面|切实";
const WEAK = new RegExp(`^(?:${BEFORE})*(?:${WORD})(?:${WORD})*$`, "u");

/** Words of a system that is there or is not: 管护制度健全 can be checked. */
const SYSTEM = /制度|机制|体系|档案|台账|规程|预案|设施/u;
const STATE = /^(?:建立)?(?:健全|完善|规范|到位)$/u;

/** What grades words: 优、良、中、差, 分级, a standard, a figure. */
const GRADED = /分级|等级|分档|优秀|标准|评分|得分|[优良][、,/]|\d|%/u;

/** True where a target in words cannot be judged at the year's end; all texts folded, "" where there is none. */
export function cannotBeJudged(value: string, name: string, detail: string): boolean {
  if (value.length > 12 || !WEAK.test(value)) return false;
  return !(STATE.test(value) && SYSTEM.test(name)) && !GRADED.test(detail);
}
