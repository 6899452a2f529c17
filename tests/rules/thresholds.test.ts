import { check } from "../../src/linting/check";
import type { Thresholds } from "../../src/linting/profile";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { drawForm } from "../support/draw-form";

/** What the rules of satisfaction say of targets of 70, 90, 96 and 100 per cent under a bureau's bounds. */
function told(thresholds: Partial<Thresholds>): readonly string[] {
  const { snapshot } = drawForm(`
    | 项目名称     | 二级指标           | 三级指标   | 指标值 | 计量单位 |
    | 甲类维修经费 | 服务对象满意度指标 | 居民满意度 | 70     | %        |
    | 乙类维修经费 | 服务对象满意度指标 | 学员满意度 | 90     | %        |
    | 丙类维修经费 | 服务对象满意度指标 | 商户满意度 | 96     | %        |
    | 丁类维修经费 | 服务对象满意度指标 | 职工满意度 | 100    | %        |`);
  const profile = { ...STANDARD_PROFILE, thresholds: { ...STANDARD_PROFILE.thresholds, ...thresholds } };
  return check({ snapshot, reading: readDocument(snapshot), profile }, RULES)
    .findings.filter(({ rule }) => rule.startsWith("indicator/satisfaction-"))
    .map(({ message }) => message.replace(/^.*「(.*?)」：/, "$1："));
}

test("a bureau's own bounds decide which satisfaction is too low and which too high", () => {
  expect(told({})).toEqual([
    "居民满意度：满意度目标为 70%，偏低，一般应不低于 80%",
    "职工满意度：满意度目标为 100%，应按往年调查结果确定，常用 ≥85%、≥90%、≥95%",
  ]);
  expect(told({ satisfactionLeast: 60, satisfactionMost: 95 })).toEqual([
    "商户满意度：满意度目标为 95% 以上，应按往年调查结果确定，常用 ≥85%、≥90%、≥95%",
    "职工满意度：满意度目标为 95% 以上，应按往年调查结果确定，常用 ≥85%、≥90%、≥95%",
  ]);
});
