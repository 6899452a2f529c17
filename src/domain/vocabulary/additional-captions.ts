import type { AdditionalKind } from "../additional-item";
import { fold } from "./fold";

/** Captions of columns beyond the standard form, as tables of the field print them. */
const CAPTIONS: Readonly<Record<Exclude<AdditionalKind, "place-value" | "other">, readonly string[]>> = {
  standard: [
    "绩效标准",
    "参考标准",
    "指标标准",
    "标准值",
    "历史标准",
    "行业标准",
    "计划标准",
    "其他标准",
    "绩效标准(参考标准)",
    "指标值确定依据",
    "指标值设定依据",
    "指标值依据",
  ],
  actual: [
    ...[
      "实际完成值",
      "实际完成情况",
      "实际完成指标值",
      "实际完成",
      "实际值",
      "完成值",
      "完成情况",
      "全年实际值",
      "全年实际完成值",
      "全年完成值",
    ],
    ...[
      "全年实际完成情况",
      "全年完成情况",
      "年度实际完成值",
      "年度完成值",
      "年度完成情况",
      "指标完成情况",
      "指标完成值",
      "实际指标值",
      "实际完成数",
    ],
    ...[
      "目标完成情况",
      "绩效目标完成情况",
      "实现值",
      "实际实现值",
      "完成率",
      "累计完成率",
      "实际完成率",
      "指标完成率",
      "目标完成率",
      "完成比例",
      "完成进度",
    ],
    ...["全年执行数", "执行数", "预算执行数", "实际支出", "支出数", "执行率", "预算执行率"],
  ],
  score: [
    "得分",
    "自评得分",
    "评价得分",
    "指标得分",
    "自评分",
    "自评分数",
    "实际得分",
    "评分",
    "评价分",
    "复核得分",
    "绩效得分",
  ],
  deviation: [
    ...[
      "偏差原因分析及改进措施",
      "偏差原因及改进措施",
      "偏差原因分析",
      "偏差原因",
      "偏差分析",
      "偏差情况",
      "偏差原因和改进措施",
      "偏差率",
      "偏离度",
    ],
    ...[
      "未完成原因分析",
      "未完成原因",
      "未完成原因及改进措施",
      "未完成原因分析及改进措施",
      "未完成原因和改进措施",
      "未完成原因和拟采取的措施",
    ],
    ...[
      "原因分析",
      "原因分析及改进措施",
      "原因说明",
      "扣分原因",
      "扣分说明",
      "改进措施",
      "存在问题",
      "存在问题及改进措施",
    ],
  ],
  remark: ["备注", "备注说明", "其他说明", "说明", "注"],
};

const KIND_OF: ReadonlyMap<string, AdditionalKind> = new Map(
  (Object.keys(CAPTIONS) as (keyof typeof CAPTIONS)[]).flatMap((kind) =>
    CAPTIONS[kind].map((writing) => [fold(writing), kind] as const),
  ),
);

/** Captions of columns that speak of the project, wherever they stand. */
const OF_PROJECT: ReadonlySet<string> = new Set(
  [
    ...[
      "主管部门",
      "主管部门名称",
      "主管单位",
      "主管科室",
      "归口处室",
      "归口科室",
      "业务科室",
      "业务股室",
      "预算单位",
      "预算单位名称",
      "单位名称",
      "单位编码",
      "预算单位编码",
    ],
    ...[
      "部门名称",
      "部门",
      "实施单位",
      "项目实施单位",
      "项目单位",
      "项目主管部门",
      "申报单位",
      "使用单位",
      "承担单位",
      "项目承担单位",
      "填报单位",
      "资金使用单位",
    ],
    ...[
      "项目编码",
      "项目代码",
      "项目类别",
      "项目类型",
      "项目分类",
      "项目属性",
      "项目性质",
      "项目级次",
      "一级项目名称",
      "一级项目",
      "项目负责人",
      "负责人",
      "联系人",
      "联系电话",
    ],
    ...[
      "资金性质",
      "资金来源",
      "资金类别",
      "资金类型",
      "支出功能分类",
      "功能科目",
      "功能分类",
      "功能分类科目",
      "支出功能分类科目",
      "经济分类",
      "政府经济分类",
      "部门经济分类",
    ],
    ...[
      "科目编码",
      "科目名称",
      "预算科目",
      "财政拨款",
      "其中财政拨款",
      "一般公共预算",
      "政府性基金",
      "政府性基金预算",
      "其他资金",
      "上年结转",
      "上级资金",
      "本级资金",
    ],
    ...[
      "起止时间",
      "项目起止时间",
      "开始时间",
      "结束时间",
      "开始日期",
      "结束日期",
      "实施周期",
      "项目周期",
      "立项依据",
      "项目内容",
      "项目概况",
      "项目主要内容",
      "项目总投资",
    ],
    ...["全年预算数", "全年执行数", "预算执行数", "执行数", "预算执行率", "执行率", "实际支出", "支出数"],
  ].map(fold),
);

/** Of these the captions of columns that name the unit whose project it is. */
const OF_UNIT: ReadonlySet<string> = new Set(
  [
    "预算单位",
    "预算单位名称",
    "单位名称",
    "部门名称",
    "申报单位",
    "填报单位",
    "实施单位",
    "项目实施单位",
    "项目单位",
  ].map(fold),
);

function bare(caption: string): string {
  return fold(caption).replace(/(?<![:*])[:*]+$/, "");
}

function withoutBrackets(caption: string): string {
  return bare(caption).replace(/\([^()]*\)/g, "");
}

/** What the items of a column so captioned are, beside the standard form's; null where no one knows the caption. */
export function extraCaptioned(caption: string): AdditionalKind | null {
  return (
    KIND_OF.get(bare(caption)) ?? KIND_OF.get(withoutBrackets(caption)) ?? (speaksOfProject(caption) ? "other" : null)
  );
}

/** True where the items of a column so captioned are the project's and not an indicator's: 主管部门, 资金性质. */
export function speaksOfProject(caption: string): boolean {
  return OF_PROJECT.has(withoutBrackets(caption));
}

/** True where the column so captioned names the unit of each project. */
export function namesUnit(caption: string): boolean {
  return OF_UNIT.has(withoutBrackets(caption));
}
