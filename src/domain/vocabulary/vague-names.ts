/** Names that say no rate, no number and no moment: 成本控制合理性, 工作开展情况 [T3] [T4]. Matched against folded names. */
const VAGUE =
  /(?<!满意|认可|知晓)(?:情况|程度)$|(?:合理性|有效性)$|若干|、[^、]{1,12}等(?:$|工作|活动|项目|事项|任务|方面)|(?<![初中高平特同])等$|相关(?:工作|事项|人员|活动|部门|单位|资料|费用|任务|项目)/u;

/** True where a 三级指标 is named so that nobody can say what to count. */
export function isVagueName(folded: string): boolean {
  return VAGUE.test(folded);
}
