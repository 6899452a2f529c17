import * as fc from "fast-check";
import { shownText } from "../../src/workbook/shown-text";

describe("the shown text of a value", () => {
  // General shows up to eleven characters: Microsoft KB 65903, https://mskb.pkisolutions.com/kb/65903
  test.each([
    [1 / 3, "0.333333333"],
    [0.1 + 0.2, "0.3"],
    [1909.11, "1909.11"],
    [12_345_678_901, "12345678901"],
    [123_456_789_012, "1.23457E+11"],
    [1234567.891234, "1234567.891"],
    [0.00001, "0.00001"],
    [0.0000123456789, "1.23457E-05"],
    [-2.5, "-2.5"],
    [0, "0"],
  ])("%d in General is %s", (value, shown) => {
    expect(shownText(value)).toBe(shown);
  });

  test.each([
    [0.95, "0%", "95%"],
    [0.285, "0%", "29%"],
    [100, "0.00", "100.00"],
    [1.005, "0.00", "1.01"],
    [-0.001, "0.00", "0.00"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [1.005, "#,##0.00", "1.01"],
    [44_196, "yyyy/m/d", "2020/12/31"],
    [44_196, 'yyyy"年"m"月"d"日"', "2020年12月31日"],
    [44_196.5, "yyyy-mm-dd hh:mm", "2020-12-31 12:00"],
    [28.8, '0.00"万元"', "28.80万元"],
    [5, "@", "5"],
    [-5, "0.00;[Red]-0.00", "-5.00"],
    ["10.00", "0", "10.00"],
    ["名称", '@"："', "名称："],
    [true, "0.00", "TRUE"],
    ["#REF!", "General", "#REF!"],
  ])("%j under %s is %s", (value, format, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });

  test("under General never says another number than eleven characters can", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const shown = Number(shownText(value));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-5);
      }),
    );
  });
});
