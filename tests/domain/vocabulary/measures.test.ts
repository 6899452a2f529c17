import fc from "fast-check";
import { DIRECTION_NAMES } from "../../../src/domain/vocabulary/directions";
import { measureIn } from "../../../src/domain/vocabulary/measures";

const bare = { direction: null, unit: "", decimals: 0 };

describe("measureIn", () => {
  test.each([
    ["100", { ...bare, number: 100 }],
    ["10.00", { ...bare, number: 10, decimals: 2 }],
    ["１，７００", { ...bare, number: 1700 }],
    ["≥95%", { direction: "≥", number: 95, unit: "%", decimals: 0 }],
    ["≥90.00(%)", { direction: "≥", number: 90, unit: "%", decimals: 2 }],
    ["大于等于 80 米", { direction: "≥", number: 80, unit: "米", decimals: 0 }],
    ["不超过5个工作日", { direction: "≤", number: 5, unit: "个工作日", decimals: 0 }],
    ["20万元以内", { direction: "≤", number: 20, unit: "万元", decimals: 0 }],
    ["12 月刊", null],
    ["2020年12月底前", null],
    ["2020年", null],
    ["6月30日", null],
    ["显著提升", null],
    ["3期+2期", null],
    ["10-20", null],
    ["", null],
  ])("reads %s", (text, measure) => {
    expect(measureIn(text)).toEqual(measure);
  });

  test("reads back any number with any sign and unit, however it is spaced", () => {
    const signs = (["=", "≥", ">", "≤", "<"] as const).map(
      (direction) => [direction, DIRECTION_NAMES[direction]] as const,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...signs),
        fc.nat(10_000_000),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom("", "%", "人次", "万元", "台"),
        fc.constantFrom("", " ", "\u3000"),
        ([direction, word], whole, decimals, unit, blank) => {
          const text = [word, whole.toFixed(decimals), unit].join(blank);
          expect(measureIn(text)).toEqual({ direction, number: whole, unit, decimals });
        },
      ),
    );
  });
});
