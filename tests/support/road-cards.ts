/** What differs from one drawn 项目支出绩效目标申报表 to the next; each may carry marks. */
export interface RoadCard {
  readonly project?: string;
  readonly year?: string;
  readonly period?: string;
  /** What is built: 亮化 or 绿化. */
  readonly works?: string;
  readonly termGoal?: string;
  readonly yearGoal?: string;
  /** 实施期资金: total, 财政拨款, 其他资金. */
  readonly termFunds?: readonly [string, string, string];
  readonly yearFunds?: readonly [string, string, string];
}

/** Drawn sheets of one card after the other, as they stand. */
export function drawnCards(...cards: readonly string[]): string {
  return `
      原样
${cards.join("\n\n")}`;
}

/** The 申报表 of a project whose card has goals and funds for the year only. */
export function yearCard({ project, year, period, works = "亮化" }: RoadCard): string {
  return `${head({ project, year, period })}
      | 项目资金（万元） | < | 年度资金总额： | 200 | < | < |
      | 年度目标 | < | 完成十五公里乡村道路${works}，方便群众夜间出行。 | < | < | < |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
      | ^ | 产出指标 | 数量指标 | ${works}道路里程 | ≥15公里 | |
      | ^ | 效益指标 | 社会效益指标 | 受益行政村数量 | ≥12个 | |
      | ^ | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥92% | |`;
}

/** The 申报表 of a project with goals and funds of the whole term beside those of the year. */
export function termCard({
  project,
  year,
  period,
  works = "亮化",
  termGoal,
  yearGoal,
  termFunds,
  yearFunds,
}: RoadCard): string {
  const [term, termGrant, termOther] = termFunds ?? ["360", "300", "60"];
  const [annual, annualGrant, annualOther] = yearFunds ?? ["200", "160", "40"];
  return `${head({ project, year, period })}
      | 项目资金（万元） | < | 实施期资金总额： | ${term} | 年度资金总额： | ${annual} |
      | ^ | ^ | 其中：财政拨款 | ${termGrant} | 其中：财政拨款 | ${annualGrant} |
      | ^ | ^ | 其他资金 | ${termOther} | 其他资金 | ${annualOther} |
      | 总体目标 | 实施期目标（2023年-2024年） | < | < | 年度目标 | < |
      | ^ | ${termGoal ?? `两年内完成三十公里乡村道路${works}，方便群众夜间出行。`} | < | < | ${yearGoal ?? `完成十五公里乡村道路${works}。`} | < |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
      | ^ | 产出指标 | 数量指标 | ${works}道路里程 | ≥15公里 | |
      | ^ | ^ | 质量指标 | 工程验收合格率 | 100% | |
      | ^ | 效益指标 | 社会效益指标 | 受益行政村数量 | ≥12个 | |
      | ^ | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥92% | |`;
}

function head({
  project = "乡村道路亮化工程",
  year = "（2023年度）",
  period = "2023年1月-2024年12月",
}: { readonly [Item in "project" | "year" | "period"]: string | undefined }): string {
  return `      项目支出绩效目标申报表
      ${year}
      | 项目名称 | < | ${project} | < | < | < |
      | 主管部门及代码 | < | 安宁县交通运输局 312 | 实施单位 | 安宁县公路养护中心 | < |
      | 项目属性 | < | 新增项目 | 项目期 | ${period} | < |`;
}
