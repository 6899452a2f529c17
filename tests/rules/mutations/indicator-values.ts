import type { Mutation } from "../../support/mutation";

/** Slips in nature, sign, value and unit, and in what they mean together with the name and the kind. */
export const INDICATOR_VALUES: readonly Mutation[] = [
  {
    tells: "indicator/nature-known empty",
    model: "2015",
    change: [["| 正向指标 | 大于等于 | 11 |", "| {indicator/nature-known} | 大于等于 | 11 |"]],
  },
  {
    tells: "indicator/direction-known empty",
    model: "2015",
    change: [["| 大于等于 | 11 |", "| {indicator/direction-known} | 11 |"]],
  },
  {
    tells: "indicator/direction-uniform mixed",
    model: "2015",
    change: [["| 大于等于 | 11 |", "| ≥ {indicator/direction-uniform} | 11 |"]],
  },
  {
    tells: "indicator/nature-fits-name low",
    model: "2015",
    change: [
      [
        "| 反向指标 | 小于等于 | 20 |",
        "| 正向指标 {+indicator/nature-fits-name} | 大于等于 {indicator/nature-fits-name} | 20 |",
      ],
    ],
  },
  {
    tells: "indicator/nature-fits-name high",
    model: "2015",
    change: [
      [
        "| 正向指标 | 大于等于 | 98 |",
        "| 反向指标 {+indicator/nature-fits-name} | 小于等于 {indicator/nature-fits-name} | 98 |",
      ],
    ],
  },
  {
    tells: "indicator/cost-is-cost progress",
    model: "2015",
    change: [
      [
        "| 道路单位维修成本 | 含人工和材料 | 反向指标 | 小于等于 | 7.5 | 万元/公里 |",
        "| 预算执行率 {indicator/cost-is-cost} | 全年支出/全年预算 | 正向指标 | 大于等于 | 95 | % |",
      ],
    ],
  },
  {
    tells: "indicator/cost-is-cost output",
    model: "2015",
    change: [
      [
        "| 道路单位维修成本 | 含人工和材料 | 反向指标 | 小于等于 | 7.5 | 万元/公里 |",
        "| 路面平整合格率 {indicator/cost-is-cost} | 合格里程/维修里程 | 正向指标 | 大于等于 | 95 | % |",
      ],
    ],
  },
  {
    tells: "indicator/cost-has-ceiling floor",
    model: "2015",
    change: [
      [
        "| 反向指标 | 小于等于 | 7.5 |",
        "| 正向指标 {+indicator/cost-has-ceiling} | 大于等于 {indicator/cost-has-ceiling} | 7.5 |",
      ],
    ],
  },
  {
    tells: "indicator/cost-within-budget over",
    model: "2021",
    change: [
      ["| 校舍修缮经费 | 1200000 |", "| 校舍修缮经费 | 1200000 {+indicator/cost-within-budget} |"],
      ["| 小于等于 | 1200000 |", "| 小于等于 | 1300000 {indicator/cost-within-budget} |"],
    ],
  },
  {
    tells: "indicator/timeliness-names-time noTime",
    model: "2015",
    change: [
      ["| 清淤按期完成率 | 汛期前完成 |", "| 清淤完成率 {indicator/timeliness-names-time} | 完成长度/计划长度 |"],
    ],
  },
  {
    tells: "indicator/time-within-year outside",
    model: "2021",
    change: [
      ["（2026 年度）", "（2026 年度） {+indicator/time-within-year}"],
      ["| 2026年8月底前 |", "| 2027年8月底前 {indicator/time-within-year} |"],
    ],
  },
  {
    tells: "indicator/value-is-bare carries",
    model: "2015",
    change: [["| 12 | 公里 |", "| 12公里 {indicator/value-is-bare} | 公里 |"]],
  },
  {
    tells: "indicator/value-agrees-with-columns unit",
    model: "2015",
    change: [
      ["| 12 | 公里 |", "| 12公里 {indicator/value-agrees-with-columns} | 米 {+indicator/value-agrees-with-columns} |"],
    ],
  },
  {
    tells: "indicator/value-agrees-with-columns sign",
    model: "2015",
    change: [
      [
        "| 大于等于 | 11 |",
        "| 大于等于 {+indicator/value-agrees-with-columns} | ≤11 {indicator/value-agrees-with-columns} |",
      ],
    ],
  },
  {
    tells: "indicator/unit-standard loose",
    model: "2015",
    change: [["| 98 | % |", "| 98 | 百分比 {indicator/unit-standard} |"]],
  },
  {
    tells: "indicator/unit-fits-name other",
    model: "2021",
    change: [["| 40 | 场次 |", "| 40 | 小时 {indicator/unit-fits-name} |"]],
  },
  {
    tells: "indicator/satisfaction-high-enough low",
    model: "2015",
    change: [["| 85 |", "| 65 {indicator/satisfaction-high-enough} |"]],
  },
  {
    tells: "indicator/value-is-whole part",
    model: "2015",
    change: [["| 11 | 次 |", "| 11.5 {indicator/value-is-whole} | 次 |"]],
  },
  {
    tells: "indicator/value-above-zero zero",
    model: "2015",
    change: [["| 11 | 次 |", "| 0 {indicator/value-above-zero} | 次 |"]],
  },
  {
    tells: "indicator/value-above-zero negative",
    model: "2015",
    change: [["| 11 | 次 |", "| -11 {indicator/value-above-zero} | 次 |"]],
  },
  {
    tells: "indicator/one-value several",
    model: "2015",
    change: [["| 11 | 次 |", "| 上半年5次、下半年6次 {indicator/one-value} | |"]],
  },
  {
    tells: "indicator/words-need-no-unit unit",
    model: "2015",
    change: [
      [
        "| 正向指标 | 大于等于 | 11 | 次 |",
        "| 定性指标 | 定性 | 全部达标 {+indicator/words-need-no-unit} | 次 {indicator/words-need-no-unit} |",
      ],
    ],
  },
  {
    tells: "indicator/weight-positive empty",
    model: "2021",
    change: [["| 12 | 篇 | 30 |", "| 12 | 篇 | {indicator/weight-positive} |"]],
  },
  {
    tells: "indicator/benefit-is-no-process process",
    model: "2021",
    change: [
      [
        "| 获奖论文篇数 | 市级以上 | 正向指标 | 大于等于 | 12 | 篇 |",
        "| 论文发放率 {indicator/benefit-is-no-process} | 市级以上 | 正向指标 | 大于等于 | 92 | % |",
      ],
    ],
  },
  {
    tells: "indicator/benefit-of-its-kind other",
    model: "2015",
    change: [
      [
        "| 水质监测达标次数 | 每月监测一次 | 正向指标 | 大于等于 | 11 | 次 |",
        "| 监测成本幅度 {indicator/benefit-of-its-kind} | 每月一次 | 正向指标 | 大于等于 | 11 | % |",
      ],
    ],
  },
  {
    tells: "indicator/quality-is-no-count count",
    model: "2015",
    change: [
      [
        "| 学员考核合格率 | 结业考核 | 正向指标 | 大于等于 | 94 | % |",
        "| 结业人数 {indicator/quality-is-no-count} | 结业考核 | 正向指标 | 大于等于 | 94 | 人 |",
      ],
    ],
  },
  {
    tells: "indicator/detail-figures-agree differs",
    model: "2015",
    change: [
      [
        "| 人行桥 | 正向指标 | 等于 | 3 |",
        "| 人行桥4座 {indicator/detail-figures-agree} | 正向指标 | 等于 | 3 {+indicator/detail-figures-agree} |",
      ],
    ],
  },
  {
    tells: "indicator/quantity-is-no-rate counted",
    model: "2015",
    change: [
      [
        "| 培训期数 | 每季度举办 | 正向指标 | 等于 | 4 | 期 |",
        "| 培训举办率 {indicator/quantity-is-no-rate} | 全年举办4期 {+indicator/quantity-is-no-rate} | 正向指标 | 等于 | 100 | % |",
      ],
    ],
  },
  {
    tells: "indicator/in-line-with-namesakes value",
    model: "2015",
    change: [
      ["| 11月底前完工率 |", "| 按期完成率 |"],
      ["| 清淤按期完成率 |", "| 按期完成率 |"],
      [
        "| 培训按期举办率 | 按年度培训计划 | 正向指标 | 等于 | 100 |",
        "| 按期完成率 | 按年度培训计划 | 正向指标 | 大于等于 | 9 {indicator/in-line-with-namesakes} |",
      ],
    ],
  },
  {
    tells: "indicator/in-line-with-namesakes money",
    model: "2015",
    change: [
      [
        "| 效益指标 | 社会效益指标 | 道路投诉件数 | 全年受理的道路破损投诉 | 反向指标 | 小于等于 | 20 | 件 |",
        "| 效益指标 | 社会效益指标 | 惠及居民户数 | 沿线居民 | 正向指标 | 大于等于 | 600 | 户 |",
      ],
      [
        "| 效益指标 | 生态效益指标 | 水质监测达标次数 | 每月监测一次 | 正向指标 | 大于等于 | 11 | 次 |",
        "| 效益指标 | 社会效益指标 | 惠及居民户数 | 河岸居民 | 正向指标 | 大于等于 | 500 | 户 |",
      ],
      [
        "| 效益指标 | 可持续影响指标 | 持证监管人员增长率 | 长期在岗的持证人员较上年 | 正向指标 | 大于等于 | 10 | % |",
        "| 效益指标 | 社会效益指标 | 惠及居民户数 | 受培训学员服务的居民 | 正向指标 | 大于等于 | 550 {indicator/in-line-with-namesakes} | 户 |",
      ],
      ["| 业务培训经费 | 20 |", "| 业务培训经费 | 2000 {+indicator/in-line-with-namesakes} |"],
      ["资金180.5万元", "资金2160.5万元"],
    ],
  },
];
