import { isBoundedRate, isBudgetProgress, isSatisfaction } from "../../../src/domain/vocabulary/rates";
import { namesTime } from "../../../src/domain/vocabulary/times";
import { countsWholeThings, isPercent } from "../../../src/domain/vocabulary/units";

test.each(["培训合格率", "居民满意度", "与规定标准的吻合度", "资金发放率(%)", "群众满意程度"])(
  "%s ends at 100 %",
  (name) => {
    expect(isBoundedRate(name)).toBe(true);
  },
);

test.each(["旅游收入增长率", "就业率同比提升", "投资超额完成率", "培训人次", "人均利润率", "降低能耗完成率"])(
  "%s may pass 100 %",
  (name) => {
    expect(isBoundedRate(name)).toBe(false);
  },
);

test("knows a rate of spending from a cost", () => {
  expect(["预算执行率", "资金到位率", "资金支出进度"].map(isBudgetProgress)).toEqual([true, true, true]);
  expect(["人均培训成本", "成本控制率", "维修总成本"].map(isBudgetProgress)).toEqual([false, false, false]);
});

test("knows satisfaction by its words", () => {
  expect(["学员满意率", "居民满意度", "群众认可度", "合格率"].map(isSatisfaction)).toEqual([true, true, true, false]);
});

test("knows when a name says when", () => {
  expect(["12月底前完成率", "按期完成率", "发放及时率", "维修工期"].map(namesTime)).toEqual([true, true, true, true]);
  expect(["目标完成率", "工作完成情况", "任务完成数"].map(namesTime)).toEqual([false, false, false]);
});

test("knows per cent and the units of whole things", () => {
  expect(["%", "％", "(%)", "百分比"].map(isPercent)).toEqual([true, true, true, true]);
  expect(["人", "人次", "人（团队）", "人(团队)", "台（套）"].every(countsWholeThings)).toBe(true);
  expect(["%", "万元", "公里", "亩", "元/人"].some(countsWholeThings)).toBe(false);
});
