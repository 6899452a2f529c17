import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "合并单元格和空着的说明不算复原",
    sheet: `
      | 一级指标   | 二级指标           | 三级指标     | 说明 | 指标值 | 计量单位 |
      | 产出指标   | 数量指标           | 维修道路长度 |      | 12     | 公里     |
      | ^          | ^                  | 维修桥梁座数 |      | 3      | 座       |
      | 满意度指标 | 服务对象满意度指标 | 居民满意度   |      | 90     | %        |`,
  },
  {
    name: "错列、断格、粘连、未印出、未逐行填写各报一次",
    sheet: `
      原样
      财政支出项目绩效目标表
      表头
      | 1 | 甲类维修经费 | 10 | 维修道路设施，保 {form/repaired} | 产出指标 {form/repaired} | 数量指标 | 维修道路长度 |   | 正向指标 | 大于等于 | 12 | 公里 |

      |   |   |   | 障居民出行。 | 质量指标 {form/repaired} | 维修合格率 {+form/repaired} |   | 正向指标 {+form/repaired} | 大于等于 {+form/repaired} | 95 {+form/repaired} | % {+form/repaired} |  |
      |   |   |   |   | 效益指标 | 社会效益指标 受益户数 {form/repaired} {+form/repaired} | 沿线居民 {+form/repaired} | 正向指标 {+form/repaired} | 大于等于 {+form/repaired} | 600 {+form/repaired} | 户 {+form/repaired} |   |
      | 2 | 乙类维修经费 | 10 | 整治河道，改善水质。 | 数量指标 {form/repaired} {+form/repaired} | 整治河道长度 {+form/repaired} |   | 正向指标 {+form/repaired} | 大于等于 {+form/repaired} | 8 {+form/repaired} | 公里 {+form/repaired} |   |`,
    tells: [
      "1 处内容被拆断，已拼接（如「维修道路设施，保障居民出行。」），应对照原件核对",
      "1 处内容未逐行填写，已按上文沿用（如「产出指标」），应对照原件核对",
      "17 处内容错列，已归回所属栏（如「质量指标」），应对照原件核对",
      "2 处内容粘在一格，已分开（如「社会效益指标」），应对照原件核对",
      "1 处内容未印出，已按指标框架补出（如「产出指标」），应对照原件核对",
    ],
  },
  {
    name: "别的行已错列，此行一格可作三级指标，也可作说明",
    sheet: `
      原样
      财政支出项目绩效目标表
      表头
      |   | 1 {form/repaired} | 甲类维修经费 {+form/repaired} | 10 {+form/repaired} | 维修道路设施，保障居民出行。 {+form/repaired} | 产出指标 {+form/repaired} | 数量指标 {+form/repaired} | 维修道路长度 {+form/repaired} |   | 正向指标 {+form/repaired} | 大于等于 {+form/repaired} | 12 {+form/repaired} | 公里 {+form/repaired} |
      |   |   |   |   |   |   | {form/repaired} | 维修桥梁座数 {+form/repaired} | 正向指标 | 大于等于 | 3 | 座 |   |`,
    tells: [
      "11 处内容错列，已归回所属栏（如「甲类维修经费」），应对照原件核对",
      "2 处内容归在哪一栏有两种读法，已取其一（如「维修桥梁座数」），须对照原件核对",
    ],
  },
];
