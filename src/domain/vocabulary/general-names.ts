/** Indicators of the general library, which fit any project and say nothing of this one without an explanation [S]. */
const GENERAL =
  /^(?:受益(?:人|群众|对象|人员)?(?:人)?数(?:量)?|受益人次|(?:当年)?(?:事项|工作|任务)办结率|(?:目标|项目|任务|工作|计划|工作任务|年度任务|年度目标)完成率)$/u;

/** True where the folded name is one of the general library (通用指标). */
export function isGeneralName(folded: string): boolean {
  return folded.endsWith("吻合度") || GENERAL.test(folded);
}
