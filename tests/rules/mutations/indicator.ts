import type { Mutation } from "../../support/mutation";

export const INDICATOR: readonly Mutation[] = [
  {
    tells: "indicator/date-is-no-serial serial",
    model: "2021",
    change: [["| 2026年8月底前 |", "| 46265 {indicator/date-is-no-serial} |"]],
  },
  {
    tells: "indicator/value-needs-unit noUnit",
    model: "2015",
    change: [["| 12 | 公里 |", "| 12 | {indicator/value-needs-unit} |"]],
  },
  {
    tells: "indicator/value-needs-unit noUnit",
    model: "2015",
    change: [["| 4 | 期 |", "| 4 | {indicator/value-needs-unit} |"]],
  },
  { tells: "indicator/value-required empty", model: "2015", change: [["| 7.5 |", "| {indicator/value-required} |"]] },
  {
    tells: "indicator/name-required empty",
    model: "2015",
    change: [["| 维修桥梁座数 |", "| {indicator/name-required} |"]],
  },
  {
    tells: "indicator/value-is-number words",
    model: "2015",
    change: [["| 20 | 件 |", "| 若干 {indicator/value-is-number} | 件 |"]],
  },
  {
    tells: "indicator/rate-at-most-100 over",
    model: "2015",
    change: [["| 98 |", "| 198 {indicator/rate-at-most-100} |"]],
  },
  {
    tells: "indicator/percent-is-no-fraction fraction",
    model: "2015",
    change: [["| 98 |", "| 0.98 {indicator/percent-is-no-fraction} |"]],
  },
  {
    tells: "indicator/rate-is-per-cent unit",
    model: "2015",
    change: [["| 98 | % |", "| 98 | 次 {indicator/rate-is-per-cent} |"]],
  },
  {
    tells: "indicator/direction-known unknown",
    model: "2015",
    change: [["| 小于等于 | 7.5 |", "| 约 {indicator/direction-known} | 7.5 |"]],
  },
  {
    tells: "indicator/direction-fits-nature negative",
    model: "2015",
    change: [
      [
        "| 反向指标 | 小于等于 | 20 |",
        "| 反向指标 {+indicator/direction-fits-nature} | 大于等于 {indicator/direction-fits-nature} | 20 |",
      ],
    ],
  },
  {
    tells: "indicator/direction-fits-nature positive",
    model: "2015",
    change: [
      [
        "| 正向指标 | 大于等于 | 11 |",
        "| 正向指标 {+indicator/direction-fits-nature} | 小于等于 {indicator/direction-fits-nature} | 11 |",
      ],
    ],
  },
  {
    tells: "indicator/direction-fits-nature qualitative",
    model: "2015",
    change: [
      [
        "| 正向指标 | 大于等于 | 11 |",
        "| 定性指标 {+indicator/direction-fits-nature} | 大于等于 {indicator/direction-fits-nature} | 11 |",
      ],
    ],
  },
  {
    tells: "indicator/nature-known unknown",
    model: "2015",
    change: [["| 正向指标 | 大于等于 | 11 |", "| 主要指标 {indicator/nature-known} | 大于等于 | 11 |"]],
  },
  {
    tells: "indicator/level1-known unknown",
    model: "2015",
    change: [["| 产出指标 | 数量指标 | 清淤河道长度", "| 投入 {indicator/level1-known} | 数量指标 | 清淤河道长度"]],
  },
  {
    tells: "indicator/level2-known unknown",
    model: "2015",
    change: [["| 生态效益指标 |", "| 环境保护指标 {indicator/level2-known} |"]],
  },
  {
    tells: "indicator/level2-under-right-level1 wrongParent",
    model: "2015",
    change: [
      [
        "| 效益指标 | 生态效益指标 |",
        "| 产出指标 {+indicator/level2-under-right-level1} | 生态效益指标 {indicator/level2-under-right-level1} |",
      ],
    ],
  },
  {
    tells: "indicator/level2-under-right-level1 mixed",
    model: "2015",
    change: [
      [
        "| ^ | 成本指标 | 单期培训成本",
        "| 成本指标 | 经济成本指标 {indicator/level2-under-right-level1} | 单期培训成本",
      ],
    ],
  },
  {
    tells: "indicator/satisfaction-below-100 full",
    model: "2015",
    change: [["| 85 |", "| 100 {indicator/satisfaction-below-100} |"]],
  },
  {
    tells: "indicator/satisfaction-in-place elsewhere",
    model: "2015",
    change: [["| 清淤深度达标率 |", "| 沿河商户满意度 {indicator/satisfaction-in-place} |"]],
  },
  {
    tells: "indicator/not-repeated told",
    model: "2015",
    change: [
      ["| 维修道路长度 |", "| 维修桥梁座数 {indicator/not-repeated} |"],
      ["| 维修桥梁座数 |", "| 维修桥梁座数 {+indicator/not-repeated} |"],
    ],
  },
  {
    tells: "indicator/not-repeated same",
    model: "2015",
    change: [
      ["| 维修道路长度 |", "| 维修桥梁座数 {indicator/not-repeated} |"],
      ["| 维修桥梁座数 | 人行桥 |", "| 维修桥梁座数 {+indicator/not-repeated} | 城区支路沥青罩面里程 |"],
    ],
  },
  {
    tells: "indicator/benefit-is-no-output same",
    model: "2021",
    change: [
      [
        "| 获奖论文篇数 | 市级以上 | 正向指标 | 大于等于 | 12 | 篇 |",
        "| 受益场次 | 市级以上 | 正向指标 | 大于等于 | 40 {indicator/benefit-is-no-output} | 场次 |",
      ],
      ["| 40 | 场次 |", "| 40 {+indicator/benefit-is-no-output} | 场次 |"],
    ],
  },
  {
    tells: "indicator/satisfaction-below-100 everywhere",
    model: "2015",
    change: [
      ["| 90 |", "| 100 {indicator/satisfaction-below-100} |"],
      ["| 85 |", "| 100 {+indicator/satisfaction-below-100} |"],
      [
        "参训学员 | 正向指标 | 大于等于 | 95 |",
        "参训学员 | 正向指标 | 大于等于 | 100 {+indicator/satisfaction-below-100} |",
      ],
    ],
  },
  {
    tells: "indicator/satisfaction-below-100 several",
    model: "2015",
    change: [
      ["| 90 |", "| 100 {indicator/satisfaction-below-100} |"],
      ["| 85 |", "| 100 {+indicator/satisfaction-below-100} |"],
      [
        "参训学员 | 正向指标 | 大于等于 | 95 | % |",
        "参训学员 | 正向指标 | 大于等于 | 100 {+indicator/satisfaction-below-100} | % |\n| ^ | ^ | ^ | ^ | ^ | ^ | 派员单位满意度 | 电话回访派员单位 | 正向指标 | 大于等于 | 95 | % |",
      ],
    ],
  },
  {
    tells: "indicator/fixed-rows-shared cost",
    model: "2015",
    change: [
      [
        "| 道路单位维修成本 | 含人工和材料 | 反向指标 | 小于等于 | 7.5 | 万元/公里 |",
        "| 预算执行率 {indicator/fixed-rows-shared} | 全年支出/全年预算 | 正向指标 | 大于等于 | 95 | % |",
      ],
      [
        "| 河道单位清淤成本 | 含淤泥外运 | 反向指标 | 小于等于 | 12 | 万元/公里 |",
        "| 预算执行率 {+indicator/fixed-rows-shared} | 全年支出/全年预算 | 正向指标 | 大于等于 | 95 | % |",
      ],
      [
        "| 单期培训成本 | 含师资和场地 | 反向指标 | 小于等于 | 5 | 万元/期 |",
        "| 预算执行率 {+indicator/fixed-rows-shared} | 全年支出/全年预算 | 正向指标 | 大于等于 | 95 | % |",
      ],
    ],
  },
  {
    tells: "indicator/fixed-rows-shared time",
    model: "2015",
    change: [
      [
        "| 11月底前完工率 | 按期完工段数/应完工段数 | 正向指标 | 大于等于 | 95 |",
        "| 目标完成率 {indicator/fixed-rows-shared} | 已完成任务数/全年任务数 | 正向指标 | 等于 | 100 |",
      ],
      [
        "| 清淤按期完成率 | 汛期前完成 | 正向指标 | 大于等于 | 96 |",
        "| 目标完成率 {+indicator/fixed-rows-shared} | 已完成任务数/全年任务数 | 正向指标 | 等于 | 100 |",
      ],
      [
        "| 培训按期举办率 | 按年度培训计划 |",
        "| 目标完成率 {+indicator/fixed-rows-shared} | 已完成任务数/全年任务数 |",
      ],
    ],
  },
  {
    tells: "indicator/fixed-rows-shared same",
    model: "2015",
    change: [
      [
        "| 维修验收合格率 | 一次验收合格段数/验收段数 |",
        "| 任务完成合格率 {indicator/fixed-rows-shared} | 合格任务数/全部任务数 |",
      ],
      [
        "| 清淤深度达标率 | 达到设计深度的断面占比 | 正向指标 | 大于等于 | 98 |",
        "| 任务完成合格率 {+indicator/fixed-rows-shared} | 合格任务数/全部任务数 | 正向指标 | 等于 | 100 |",
      ],
      [
        "| 学员考核合格率 | 结业考核 | 正向指标 | 大于等于 | 94 |",
        "| 任务完成合格率 {+indicator/fixed-rows-shared} | 合格任务数/全部任务数 | 正向指标 | 等于 | 100 |",
      ],
    ],
  },
  {
    tells: "indicator/quantity-is-no-rate rate",
    model: "2015",
    change: [
      [
        "| 清淤河道长度 | 内河支流 | 正向指标 | 大于等于 | 5 | 公里 |",
        "| 清淤河道比例 {indicator/quantity-is-no-rate} | 内河支流 | 正向指标 | 大于等于 | 5 | % |",
      ],
    ],
  },
  {
    tells: "indicator/rate-of-100-is-equal equal",
    model: "2021",
    change: [
      [
        "| 认定无误人数/认定人数 | 正向指标 | 等于 |",
        "| 认定无误人数/认定人数 | 正向指标 | 大于等于 {indicator/rate-of-100-is-equal} |",
      ],
    ],
  },
  {
    tells: "indicator/same-name-same-unit units",
    model: "2021",
    change: [
      ["| 教研活动场次 |", "| 全年任务数量 |"],
      [
        "| 资助学生人数 | 建档的困难学生 | 正向指标 | 大于等于 | 300 | 人 |",
        "| 全年任务数量 | 建档的困难学生 | 正向指标 | 大于等于 | 300 | 人 {indicator/same-name-same-unit} |",
      ],
    ],
  },
  {
    tells: "indicator/same-name-same-unit natures",
    model: "2015",
    change: [
      ["| 维修道路长度 |", "| 施工总长度 |"],
      [
        "| 清淤河道长度 | 内河支流 | 正向指标 | 大于等于 |",
        "| 施工总长度 | 内河支流 | 反向指标 {indicator/same-name-same-unit} | 等于 |",
      ],
    ],
  },
];
