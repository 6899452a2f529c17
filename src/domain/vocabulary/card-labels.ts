import type { FundsLine, Horizon } from "../card-items";
import { fold } from "./fold";

/**
 * What a label of a card names. `funds` and `tasks` stand over other labels and name nothing themselves; `further` are
 * labels in use that the standard card lacks.
 */
export type CardLabel =
  | "projectName"
  | "departmentName"
  | "department"
  | "implementingUnit"
  | "character"
  | "period"
  | "starts"
  | "ends"
  | "overallGoal"
  | "annualGoal"
  | "goalsMet"
  | "funds"
  | FundsLine["kind"]
  | "tasks"
  | "taskName"
  | "taskContent"
  | "further";

/**
 * The labels as printed on cards of several provinces, the official one first. Compared folded, with a number before,
 * 其中 and what stands in brackets left aside: “其中：财政拨款”, “1.项目名称”, “主管部门（代码）”, “项目资金（万元）”.
 */
const LABELS: Readonly<Record<CardLabel, readonly string[]>> = {
  projectName: ["项目名称", "项目支出名称", "二级项目名称", "预算项目名称", "项目全称", "专项名称", "专项资金名称"],
  departmentName: ["部门名称", "部门单位名称", "单位名称", "预算部门名称", "部门单位", "预算部门"],
  department: [
    "主管部门",
    "主管部门及代码",
    "主管部门及编码",
    "主管部门名称",
    "项目主管部门",
    "主管单位",
    "预算主管部门",
    "业务主管部门",
    "主管部门代码",
  ],
  implementingUnit: [
    "实施单位",
    "项目实施单位",
    "项目单位",
    "具体实施单位",
    "资金使用单位",
    "项目承担单位",
    "承担单位",
    "项目执行单位",
    "执行单位",
    "用款单位",
    "实施单位名称",
    "项目单位名称",
    "实施部门",
    "预算单位",
    "项目申报单位",
  ],
  character: ["项目属性", "项目性质"],
  period: [
    "起止时间",
    "项目起止时间",
    "项目期",
    "项目周期",
    "实施期限",
    "项目期限",
    "项目实施期",
    "项目实施期限",
    "起止日期",
    "项目起止日期",
    "起止年限",
    "项目起止年限",
    "项目实施周期",
    "项目实施时间",
    "实施时间",
    "实施周期",
  ],
  starts: [
    "计划开始日期",
    "开始日期",
    "开始时间",
    "项目开始时间",
    "项目开始日期",
    "计划开始时间",
    "起始时间",
    "起始日期",
    "项目起始时间",
    "开始年度",
    "起始年度",
  ],
  ends: [
    "计划完成日期",
    "完成日期",
    "完成时间",
    "结束时间",
    "结束日期",
    "项目结束时间",
    "项目结束日期",
    "项目完成时间",
    "计划完成时间",
    "计划结束时间",
    "计划结束日期",
    "终止时间",
    "截止时间",
    "结束年度",
    "终止年度",
  ],
  overallGoal: [
    "实施期目标",
    "总体目标",
    "项目总目标",
    "项目总体目标",
    "总目标",
    "长期目标",
    "中长期目标",
    "中期目标",
    "实施期总目标",
    "实施期绩效目标",
    "项目总体绩效目标",
    "总体绩效目标",
    "项目绩效总目标",
    "绩效总目标",
    "项目绩效目标",
    "绩效目标",
    "实施期总体目标",
    "项目实施期目标",
    "整体绩效目标",
    "整体目标",
    "预期目标",
    "项目长期绩效目标",
    "长期绩效目标",
  ],
  annualGoal: [
    "年度目标",
    "年度总体目标",
    "年度绩效目标",
    "年度绩效总目标",
    "年度总体绩效目标",
    "本年度目标",
    "本年度绩效目标",
    "当年目标",
    "当年绩效目标",
    "项目年度目标",
    "项目年度绩效目标",
    "年度总目标",
    "全年目标",
    "部门年度目标",
    "年度整体目标",
    "年度整体绩效目标",
  ],
  goalsMet: [
    "实际完成情况",
    "目标实际完成情况",
    "年度目标完成情况",
    "年度总体目标完成情况",
    "总体目标完成情况",
    "绩效目标完成情况",
    "全年实际完成情况",
    "全年完成情况",
    "完成情况",
    "目标完成情况",
  ],
  funds: [
    "项目资金",
    "项目资金情况",
    "资金情况",
    "资金来源",
    "项目资金来源",
    "预算情况",
    "预算安排情况",
    "预算构成",
    "资金构成",
    "项目资金构成",
    "项目资金申请",
    "年度部门预算申请",
    "年度预算申请",
    "部门预算",
    "部门预算情况",
  ],
  total: [
    "资金总额",
    "年度资金总额",
    "实施期资金总额",
    "项目资金总额",
    "年度资金申请总额",
    "年度项目资金总额",
    "项目总金额",
    "中期资金总额",
    "年度预算总额",
    "预算总额",
    "项目总预算",
    "预算资金总额",
    "项目预算总额",
    "年度预算金额",
    "年度预算资金",
    "预算金额",
    "项目当年预算",
    "当年预算",
    "本年度预算",
    "年度预算",
    "年度预算数",
    "预算数",
    "申请资金总额",
    "年度申请资金总额",
    "项目总投资",
    "总投资",
    "资金合计",
    "金额合计",
    "年度资金",
    "年度金额",
    "项目年度预算",
    "项目预算金额",
    "预算规模",
  ],
  fiscal: [
    "财政拨款",
    "财政资金",
    "当年财政拨款",
    "年度财政拨款",
    "财政拨款资金",
    "本年财政拨款",
    "一般公共预算",
    "一般公共预算拨款",
    "财政拨款小计",
    "当年财政资金",
    "本级财政资金",
    "申请财政资金",
    "财政性资金",
  ],
  "carried-over": [
    "上年结转",
    "上年结转资金",
    "上年结转结余",
    "结转资金",
    "结转结余资金",
    "上年结余",
    "上年结余结转",
    "以前年度结转",
    "以前年度结转资金",
    "结转结余",
  ],
  "self-raised": ["自筹资金", "单位自筹", "单位自筹资金", "自有资金", "单位资金", "单位自有资金"],
  other: ["其他资金", "其它资金", "其他来源资金", "其他资金来源"],
  tasks: [
    "年度主要任务",
    "主要任务",
    "年度重点任务",
    "年度工作任务",
    "重点工作任务",
    "年度主要工作任务",
    "年度绩效任务",
  ],
  taskName: ["任务名称", "主要任务名称", "工作任务名称", "重点任务名称", "任务"],
  taskContent: ["主要内容", "任务内容", "主要任务内容", "工作内容", "任务主要内容", "具体内容"],
  further: [
    "项目负责人",
    "负责人",
    "项目负责人及联系电话",
    "单位负责人",
    "联系人",
    "联系电话",
    "电话",
    "项目联系人",
    "项目类别",
    "项目类型",
    "项目分类",
    "项目编码",
    "项目代码",
    "项目编号",
    "资金性质",
    "资金用途",
    "资金类别",
    "预算科目",
    "支出功能科目",
    "立项依据",
    "项目立项依据",
    "项目立项情况",
    "立项必要性",
    "项目设立的必要性",
    "项目概况",
    "项目基本情况",
    "项目内容",
    "项目主要内容",
    "项目简介",
    "项目立项的依据",
    "项目申报的可行性",
    "保证项目实施的制度、措施",
    "保障措施",
    "实施计划",
    "项目实施计划",
    "项目进度安排",
    "测算依据",
    "测算依据及说明",
    "预算测算依据",
    "其他说明",
    "其他需要说明的问题",
    "其他需说明的问题",
    "部门职能",
    "部门职责",
    "部门职能概述",
    "部门主要职责",
    "单位职能",
    "机构人员情况",
    "分管领导",
    "预算年度",
    "填报日期",
    "评审意见",
    "审核意见",
    "财政部门审核意见",
    "主管部门审核意见",
    "存续状态",
    "是否专项",
    "专项类型",
    "支出方向",
  ],
};

const NAMED: ReadonlyMap<string, CardLabel> = new Map(
  (Object.keys(LABELS) as CardLabel[]).flatMap((label) =>
    LABELS[label].map((writing) => [fold(writing), label] as const),
  ),
);

/** Labels too short to be known by themselves: they count only under a label of money. */
const SHORT_FUNDS: ReadonlyMap<string, CardLabel> = new Map([
  ["总额", "total"],
  ["合计", "total"],
  ["小计", "total"],
  ["其他", "other"],
  ["其它", "other"],
  ["财政", "fiscal"],
  ["自筹", "self-raised"],
  ["结转", "carried-over"],
]);

/** 其中： before the lines that make up a total; its colon parts no label from its value. */
export const OF_WHICH = /^其中[:,]?/;

/** The longest text worth comparing with a label. */
const LONGEST_LABEL = 30;

/** Without a number or 其中 before it, without brackets, colon and asterisk behind it. */
function bare(text: string): string {
  return fold(text)
    .replace(/\([^()]*\)?/g, "")
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\d+[.、])/, "")
    .replace(/^[*☆★]+/, "")
    .replace(OF_WHICH, "")
    .replace(/^(?:\d+[.、])/, "")
    .replace(/(?<![:*])[:*]+$/, "");
}

/** Which label the text is; null where it is none that is known. Goals may be numbered: 年度目标1. */
export function cardLabelNamed(text: string): CardLabel | null {
  if (text.length > LONGEST_LABEL) return null;
  const words = bare(text);
  return NAMED.get(words) ?? (NUMBERED_GOAL.test(words) ? (NAMED.get(words.slice(0, -1)) ?? null) : null);
}

const NUMBERED_GOAL = /(?:年度|长期|中期|实施期|总体|总)目标\d$/;

/**
 * What is planned beside what is done (预期目标 | 实际完成情况): of the year or of the whole period as the label over both says.
 */
export function captionsPlanned(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL && /^(?:预期|年初设定|年初|预定|计划|设定)(?:绩效)?(?:总体)?目标$/.test(bare(text))
  );
}

/** What a column of a self-evaluation's money holds, by its caption; null for what is no column of it. */
export function moneyColumnNamed(text: string): "planned" | "planned-at-first" | "spent" | "judged" | null {
  if (text.length > LONGEST_LABEL) return null;
  const words = bare(text);
  if (/^(?:年初|原)预算(?:数|金额|资金)?$/.test(words)) return "planned-at-first";
  if (/^(?:全年|本年|年度|当年|调整后?|调整后的?)?预算(?:数|金额|资金|调整数)$/.test(words)) return "planned";
  if (/^(?:全年|本年|年度|当年|实际)?(?:预算)?(?:执行|支出|支付|完成|到位)(?:数|金额|资金|额)$/.test(words))
    return "spent";
  return /^(?:分值|权重|(?:预算|资金)?执行率|(?:自评)?得分|完成率|到位率|支付率)$/.test(words) ? "judged" : null;
}

/** Which label of money the text is where it stands under one; null where it is none. */
export function fundsLabelNamed(text: string): CardLabel | null {
  return text.length > LONGEST_LABEL ? null : (SHORT_FUNDS.get(bare(text)) ?? null);
}

const MONEY: ReadonlySet<CardLabel> = new Set<CardLabel>(["total", "fiscal", "carried-over", "self-raised", "other"]);

/** Narrows a label to those of the lines of money. */
export function isFundsKind(label: CardLabel | null): label is FundsLine["kind"] {
  return label !== null && MONEY.has(label);
}

/** The official writing of a label. */
export function officialLabel(label: CardLabel): string {
  return LABELS[label][0] ?? label;
}

/** Of the year or of the whole period, as the words of a label or a caption say. */
export function horizonNamed(text: string): Horizon {
  const words = bare(text);
  if (/年度|当年|本年|全年|^年初/.test(words)) return "annual";
  return /实施期|长期|中期|总体|整体/.test(words) ? "whole-period" : "unspecified";
}

/** A label beside the indicators: 绩效指标, 年度绩效指标, 实施期绩效目标, 年度目标1; or over them. */
const SIDE_LABEL =
  /^(?:项目)?(?:年度|本年度|当年|全年|实施期|长期|中长期|中期|总体|整体|部门|部门整体|项目)?(?:总体)?(?:绩效)?(?:指标|目标|目标指标|指标体系|目标及指标)(?:设置|内容|情况|\d)?$/;

/** True for a label that stands beside or over the block of indicators and names no item. */
export function isSideLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && SIDE_LABEL.test(bare(text));
}

/** What stands between the two cells of 起止时间. */
export function isPeriodDash(text: string): boolean {
  return /^(?:至|到|[-—–―~～])+$/.test(fold(text));
}
