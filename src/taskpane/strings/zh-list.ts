import type { Grouping } from "../findings/arrange-findings";

/** What the list of findings and its cards say, in Simplified Chinese. */
export const ZH_LIST = {
  grouping: "分组",
  by: { severity: "按级别", rule: "按规则", project: "按项目" } satisfies Record<Grouping, string>,
  search: "搜索",
  searchHint: "搜索问题（Ctrl+F）",
  found: (findings: number): string => `找到 ${findings} 条`,
  noProject: "不属于任何项目",
  live: "自动校验",
  liveHint: "表格改动后自动重新校验",
  finding: (severity: string, address: string, message: string): string => `${severity}，${address}，${message}`,
  group: (title: string, findings: number): string => `${title}，${findings} 条`,
  done: "已解决",
  words: (words: string): string => `「${words}」`,
  ruleTitle: (title: string): string => `规则：${title}`,
  page: "规则全文和例子",
  needsReview: "改法须确认",
  unfixable: {
    judgment: "要由人判断，不提供自动改正",
    here: "此处改法不能确定，请在表格里修改",
    stale: "表格已改动，重新校验后才能改正",
  },
  more: "更多",
  legend: "标记图例",
};
