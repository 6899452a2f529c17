import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "说明和单位栏的斜线、名称里的字母和叠号不算",
    sheet: `
      | 三级指标        | 说明          | 方向 | 指标值 | 计量单位 |
      | XXL 号工装采购量 | /             |      | 12     | 件       |
      | 3×4 米展板数量   | 规格 3×4×2 米 |      | 12     | 块       |
      | 展板验收等级     |               | 定性 | 优     | /        |`,
  },
  {
    name: "模板行没有改写，只报一次",
    sheet: `
      | 三级指标                       | 说明                          | 指标值                        |
      | 指标1 {form/no-placeholders}   | 填写口径                      | 12                            |
      | 维修道路长度                   | 请填写计算方法 {+form/no-placeholders} | ×× {+form/no-placeholders} |
      | …… {+form/no-placeholders}     |                               | 12                            |`,
    tells: ["4 格仍是模板文字（「指标1」、「请填写计算方法」、「××」等 4 个），应填写实际内容，多余的行应删去"],
  },
  {
    name: "名称和目标值只画横线",
    sheet: `
      | 项目名称                  | 三级指标     | 指标值                       |
      | —— {form/no-placeholders} | 维修道路长度 | / {+form/no-placeholders}    |`,
    tells: ["2 格只画了横线或斜线（「——」、「/」），应填写内容"],
  },
  {
    name: "模板文字和横线是两件事，各报一次",
    sheet: `
      | 三级指标                       | 指标值                    | 计量单位 |
      | 指标1 {form/no-placeholders}   | 12                        | 台       |
      | 维修设备数量                   | —— {form/no-placeholders} | 台       |`,
    tells: [
      "1 格仍是模板文字（「指标1」），应填写实际内容，多余的行应删去",
      "1 格只画了横线或斜线（「——」），应填写内容",
    ],
  },
];
