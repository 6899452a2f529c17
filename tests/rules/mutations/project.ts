import type { Mutation } from "../../support/mutation";

const TRAINING_TIME = "时效指标 | 培训按期举办率 | 按年度培训计划 | 正向指标 | 等于 | 100 | % |";

/**
 * Further rows under a label, each with a name of its own: “^” for the five cells before it and for the second label
 * on.
 */
function further(level2: string, nameOf: (part: string) => string, rest: string, parts: string): string {
  return [...parts]
    .map((part, index) => `\n | ^ | ^ | ^ | ^ | ^ | ${index === 0 ? level2 : "^"} | ${nameOf(part)} | ${rest} |`)
    .join("");
}

const TRAINING_OUTPUTS = [
  "| 产出指标 | 数量指标 | 培训期数 | 每季度举办 | 正向指标 | 等于 | 4 | 期 |",
  " | ^ | ^ | ^ | ^ | ^ | 质量指标 | 学员考核合格率 | 结业考核 | 正向指标 | 大于等于 | 94 | % |",
  " | ^ | ^ | ^ | ^ | ^ | 时效指标 | 培训按期举办率 | 按年度培训计划 | 正向指标 | 等于 | 100 | % |",
  " | ^ | ^ | ^ | ^ | ^ | 成本指标 | 单期培训成本 | 含师资和场地 | 反向指标 | 小于等于 | 5 | 万元/期 |",
  " | ^ | ^ | ^ | ^ | 效益指标 | 可持续影响指标 | 持证监管人员增长率 |",
].join("\n");

export const PROJECT: readonly Mutation[] = [
  {
    tells: "project/weights-sum-up differs",
    model: "2021",
    change: [
      ["| 场次 | 20 |", "| 场次 | 40 {project/weights-sum-up} |"],
      ["| 85 | % | 15 |", "| 85 | % | 15 {+project/weights-sum-up} |"],
      [
        "按学期计划 | 正向指标 | 大于等于 | 95 | % | 15 |",
        "按学期计划 | 正向指标 | 大于等于 | 95 | % | 15 {+project/weights-sum-up} |",
      ],
      ["| 篇 | 30 |", "| 篇 | 30 {+project/weights-sum-up} |"],
      [
        "参加教师 | 正向指标 | 大于等于 | 95 | % | 10 |",
        "参加教师 | 正向指标 | 大于等于 | 95 | % | 10 {+project/weights-sum-up} |",
      ],
    ],
  },
  {
    tells: "project/declared-weights-hold differs",
    model: "2021",
    change: [
      [
        "| 效益指标 | 社会效益指标 | 获奖论文篇数",
        "| 效益指标（25分） {project/declared-weights-hold} | 社会效益指标 | 获奖论文篇数",
      ],
      ["| 篇 | 30 |", "| 篇 | 30 {+project/declared-weights-hold} |"],
    ],
  },
  {
    tells: "project/level1-weights-usual unusual",
    model: "2021",
    change: [
      ["| 场次 | 20 |", "| 场次 | 30 {project/level1-weights-usual} |"],
      ["| 85 | % | 15 |", "| 85 | % | 15 {+project/level1-weights-usual} |"],
      [
        "按学期计划 | 正向指标 | 大于等于 | 95 | % | 15 |",
        "按学期计划 | 正向指标 | 大于等于 | 95 | % | 15 {+project/level1-weights-usual} |",
      ],
      ["| 篇 | 30 |", "| 篇 | 20 {+project/level1-weights-usual} |"],
    ],
  },
  {
    tells: "project/output-required none",
    model: "2015",
    change: [
      ["| 业务培训经费 |", "| 业务培训经费 {project/output-required} |"],
      ["每季度举办1期业务培训，全年4期，", "每季度举办业务培训，"],
      [
        TRAINING_OUTPUTS,
        "| 效益指标 | 社会效益指标 | 监管工地安全达标率 | 抽查达标工地/抽查工地 | 正向指标 | 大于等于 | 97 | % |\n | ^ | ^ | ^ | ^ | ^ | 可持续影响指标 | 持证监管人员增长率 |",
      ],
    ],
  },
  {
    tells: "project/cost-indicator-required none",
    model: "2015",
    change: [
      ["| 道路、桥梁维修经费 |", "| 道路、桥梁维修经费 {project/cost-indicator-required} |"],
      [
        "| 成本指标 | 道路单位维修成本 | 含人工和材料 | 反向指标 | 小于等于 | 7.5 | 万元/公里 |",
        "| 时效指标 | 破损路面修复时限 | 接到报修之后 | 反向指标 | 小于等于 | 3 | 天 |",
      ],
    ],
  },
  {
    tells: "project/output-kinds-advised missing",
    model: "2015",
    change: [
      ["| 业务培训经费 |", "| 业务培训经费 {project/output-kinds-advised} |"],
      [TRAINING_TIME, "成本指标 | 人均培训费用 | 含食宿 | 反向指标 | 小于等于 | 400 | 元/人 |"],
    ],
  },
  {
    tells: "project/indicator-count many",
    model: "2015",
    change: [
      ["| 业务培训经费 |", "| 业务培训经费 {project/indicator-count} |"],
      [
        `| ${TRAINING_TIME}`,
        [
          `| ${TRAINING_TIME}`,
          further(
            "^",
            (part) => `第${part}期按期举办率`,
            "按年度培训计划 | 正向指标 | 大于等于 | 95 | %",
            "一二三四五",
          ),
          further(
            "质量指标",
            (part) => `第${part}期考核合格率`,
            "结业考核 | 正向指标 | 大于等于 | 94 | %",
            "一二三四五",
          ),
          further(
            "数量指标",
            (part) => `第${part}期参训人数`,
            "按签到册 | 正向指标 | 大于等于 | 50 | 人",
            "一二三四五",
          ),
        ].join(""),
      ],
    ],
  },
  {
    tells: "project/indicator-count crowded",
    model: "2015",
    change: [
      [
        `| ${TRAINING_TIME}`,
        `| ${TRAINING_TIME.replace("时效指标", "时效指标 {project/indicator-count}")}${further("^", (part) => `第${part}期按期举办率`, "按年度培训计划 | 正向指标 | 大于等于 | 95 | %", "一二三四五六")}`,
      ],
    ],
  },
  {
    tells: "project/name-required empty",
    model: "2021",
    change: [["| 教研活动经费 |", "| {project/name-required} |"]],
  },
  {
    tells: "project/benefit-required none",
    model: "2015",
    change: [
      ["| 业务培训经费 |", "| 业务培训经费 {project/benefit-required} |"],
      [
        "| 效益指标 | 可持续影响指标 | 持证监管人员增长率 | 长期在岗的持证人员较上年 | 正向指标 | 大于等于 | 10 | % |",
        "| ^ | ^ | 年度培训总成本 | 含资料和考核 | 反向指标 | 小于等于 | 20 | 万元 |",
      ],
    ],
  },
  {
    tells: "project/satisfaction-required none",
    model: "2015",
    change: [
      ["| 业务培训经费 |", "| 业务培训经费 {project/satisfaction-required} |"],
      [
        "| 满意度指标 | 服务对象满意度指标 | 参训学员满意度 | 结业问卷调查参训学员 | 正向指标 | 大于等于 | 95 | % |",
        "| ^ | ^ | 持证监管人员人数 | 年末在岗 | 正向指标 | 大于等于 | 40 | 人 |",
      ],
    ],
  },
  {
    tells: "project/satisfaction-required public",
    model: "2021",
    change: [
      ["| 困难学生资助资金 |", "| 困难学生资助资金 {project/satisfaction-required} |"],
      [
        "| 满意度指标 | 服务对象满意度指标 | 受助学生满意度 | 期末问卷调查受助学生 | 正向指标 | 大于等于 | 92 |",
        "| ^ | ^ | 受助学生毕业率 | 当年应届的受助学生 | 正向指标 | 大于等于 | 92 |",
      ],
    ],
  },
  {
    tells: "project/name-fits-year differs",
    model: "2021",
    change: [
      ["（2026 年度）", "（2026 年度） {+project/name-fits-year}"],
      ["| 教研活动经费 |", "| 2025年教研活动经费 {project/name-fits-year} |"],
    ],
  },
  {
    tells: "project/name-unique repeated",
    model: "2021",
    change: [
      ["| 校舍修缮经费 |", "| 教研活动经费 {project/name-unique} |"],
      ["| 2 | 教研活动经费 |", "| 2 | 教研活动经费 {+project/name-unique} |"],
    ],
  },
  {
    tells: "project/quantity-indicator-required none",
    model: "2015",
    change: [
      ["| 河道整治经费 |", "| 河道整治经费 {project/quantity-indicator-required} |"],
      ["清淤河道5公里，汛期前完成，", "清淤城区河道，汛期前完成，"],
      [
        "| 产出指标 | 数量指标 | 清淤河道长度 | 内河支流 | 正向指标 | 大于等于 | 5 | 公里 |",
        "| 产出指标 | 质量指标 | 清淤作业合格率 | 内河支流 | 正向指标 | 大于等于 | 97 | % |",
      ],
    ],
  },
  {
    tells: "project/declared-once suspect",
    model: "2021",
    change: [
      ["| 教研活动经费 |", "| 教研活动经费 {project/declared-once} |"],
      ["| 困难学生资助资金 | 360000 |", "| 困难学生资助资金 {+project/declared-once} | 80000 |"],
      [
        "| 资助学生人数 | 建档的困难学生 | 正向指标 | 大于等于 | 300 | 人 |",
        "| 教研活动场次 | 建档的困难学生 | 正向指标 | 大于等于 | 300 | 场次 |",
      ],
      ["| 对象认定准确率 |", "| 公开课优良率 |"],
      ["| 资助金发放及时率 |", "| 活动按期开展率 |"],
      [
        "| 受助学生升学率 | 当年毕业的受助学生 | 正向指标 | 大于等于 | 96 | % |",
        "| 获奖论文篇数 | 当年毕业的受助学生 | 正向指标 | 大于等于 | 96 | 篇 |",
      ],
    ],
  },
  {
    tells: "project/own-indicators none",
    model: "2021",
    change: [
      ["| 教研活动经费 |", "| 教研活动经费 {project/own-indicators} |"],
      [
        "| 教研活动场次 | 区级以上 | 正向指标 | 大于等于 | 40 | 场次 |",
        "| 受益人次 | 区级以上教研活动参加者 | 正向指标 | 大于等于 | 40 | 人次 |",
      ],
      ["| 公开课优良率 |", "| 与规定标准的吻合度 |"],
      ["| 活动按期开展率 |", "| 活动补贴发放及时率 |"],
      [
        "| 获奖论文篇数 | 市级以上 | 正向指标 | 大于等于 | 12 | 篇 |",
        "| 受益人数 | 参加后评优的教师 | 正向指标 | 大于等于 | 12 | 人 |",
      ],
    ],
  },
];
