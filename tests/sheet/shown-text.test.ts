import * as fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell";
import { shownText } from "../../src/sheet/shown-text";

/** [value, number format, the text Excel shows], by kind of format. */
const SHOWN: Readonly<Record<string, readonly (readonly [CellValue, string, string])[]>> = {
  // At most eleven characters: Microsoft KB 65903, https://mskb.pkisolutions.com/kb/65903
  General: [
    [1 / 3, "General", "0.333333333"],
    [0.1 + 0.2, "General", "0.3"],
    [1909.11, "GENERAL", "1909.11"],
    [12_345_678_901, "General", "12345678901"],
    [123_456_789_012, "General", "1.23457E+11"],
    [1234567.891234, "General", "1234567.891"],
    [0.00001, "General", "0.00001"],
    [0.0000123456789, "General", "1.23457E-05"],
    [-2.5, "", "-2.5"],
    [0, "General", "0"],
    [12, 'General"元"', "12元"],
    [-12.5, 'General"元"', "-12.5元"],
    [28.8, '"共"General"万元"', "共28.8万元"],
    [12, 'G/通用格式"元"', "12元"],
    [1234.5, "G/通用格式", "1234.5"],
    [5, 'G/通用格式"个";-G/通用格式"个"', "5个"],
    [5, "[红色]General", "5"],
  ],
  decimals: [
    [100, "0.00", "100.00"],
    [1.005, "0.00", "1.01"],
    [-0.001, "0.00", "0.00"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [1.005, "#,##0.00", "1.01"],
    [-1234567, "#,##0", "-1,234,567"],
    [1234.5, "#,##0.##", "1,234.5"],
    [3, "0.###", "3."],
    [5, "000000", "000005"],
    [13_800_138_000, "000-0000-0000", "138-0013-8000"],
    [12_345, "0.0,", "12.3"],
    [1e20, "0", "100000000000000000000"],
    [12_345.678, "##0.0E+0", "12.3E+3"],
    [1e-10, "0.00E+00", "1.00E-10"],
    [0.5, "# ?/?", " 1/2"],
    [0.00045, "0.000%", "0.045%"],
  ],
  percent: [
    [0.95, "0%", "95%"],
    [0.285, "0%", "29%"],
    [95, '0"%"', "95%"],
    [95, "0\\%", "95%"],
    [95.5, '0.0"%"', "95.5%"],
    [0.955, "0.0%", "95.5%"],
    [0.5, "0.0%;-0.0%", "50.0%"],
    [-0.05, "0.00%", "-5.00%"],
    [98, '"≥"0"%"', "≥98%"],
  ],
  "words beside the number": [
    [28.8, '0.00"万元"', "28.80万元"],
    [5, "0.0万", "5.0万"],
    [5, "≥0", "≥5"],
    [5, "0以上", "5以上"],
    [5, "0.00\\元", "5.00元"],
    [5, '"第"0"名"', "第5名"],
    [5, '0 "个"', "5 个"],
    [123_456, '[>=10000]0!.0,"万"', "12.3万"],
    [123_456, '[>=10000]0\\.0,"万";0', "12.3万"],
    [123, '[>=10000]0\\.0,"万";0', "123"],
    [12_345, "[$¥-804]#,##0.00", "¥12,345.00"],
    [5, "[$￥-804]0", "￥5"],
    [5, '"G/通用格式"0', "G/通用格式5"],
  ],
  sections: [
    [-5, "0.00;[Red]-0.00", "-5.00"],
    [-5, "0.00;[红色]-0.00", "-5.00"],
    [-5, "#,##0_);[Red](#,##0)", "(5)"],
    [5, "[颜色10]0", "5"],
    [5, "[Color10]0", "5"],
    [0, "0;-0;", ""],
    [0, '0;-0;"无"', "无"],
    [5, ";;;", ""],
    [5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " 5.00 "],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " -   "],
  ],
  "texts and truths": [
    [5, "@", "5"],
    ["10.00", "0", "10.00"],
    ["名称", '@"："', "名称："],
    ["名称", '0;0;0;"文："@', "文：名称"],
    ["名称", "@", "名称"],
    [true, "0.00", "TRUE"],
    [false, "General", "FALSE"],
    ["#REF!", "General", "#REF!"],
    ["#N/A", "0.00%", "#N/A"],
  ],
  dates: [
    [44_196, "yyyy/m/d", "2020/12/31"],
    [44_196, 'yyyy"年"m"月"d"日"', "2020年12月31日"],
    [44_196, 'yyyy"年"m"月"d"日";@', "2020年12月31日"],
    [44_196, '[$-804]yyyy"年"m"月"', "2020年12月"],
    [44_196, "yyyy.m", "2020.12"],
    [44_196, "yyyy.mm.dd", "2020.12.31"],
    [44_196.5, "yyyy-mm-dd hh:mm", "2020-12-31 12:00"],
    [44_196.999999, "yyyy-mm-dd hh:mm:ss", "2021-01-01 00:00:00"],
    [44_196.75, '上午/下午h"时"mm"分"', "下午6时00分"],
    [44_196.25, "yyyy/m/d AM/PM h:mm", "2020/12/31 上午 6:00"],
    [44_196, "aaaa", "星期四"],
    [44_196, "[$-804]dddd", "星期四"],
    [44_196, '[$-404]e"年"', "2020年"],
    [44_196, "[$-F800]dddd, mmmm dd, yyyy", "2020年12月31日"],
    [0.5, "[$-F400]h:mm:ss AM/PM", "12:00:00"],
    [1.5, "[h]:mm", "36:00"],
    [60, "yyyy/m/d", "1900/2/29"],
    [1, "yyyy/m/d", "1900/1/1"],
    [2_958_465, "yyyy/m/d", "9999/12/31"],
    // Excel fills the cell with the sign where there is no such day.
    [-1, "yyyy/m/d", "######"],
    [2_958_466, "yyyy/m/d", "######"],
  ],
  "Chinese figures": [
    [123, "[DBNum1][$-804]General", "一百二十三"],
    [123, "[DBNum1]0", "一二三"],
    [2020, "[DBNum1][$-804]0", "二〇二〇"],
    [123_456, "[DBNum1]General", "一十二万三千四百五十六"],
    [1005, "[DBNum1]General", "一千〇五"],
    [10_203, "[DBNum2][$-804]General", "壹万零贰佰零叁"],
    [100_010_001, "[DBNum2][$-804]General", "壹亿零壹万零壹"],
    [1203.5, "[DBNum1]General", "一千二百〇三.五"],
    [123, '[DBNum2]General"元整"', "壹佰贰拾叁元整"],
    [-20, "[DBNum1]General", "-二十"],
    [0, "[DBNum2]General", "零"],
    [44_196, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇二〇年十二月三十一日"],
    [44_114, '[DBNum1]yyyy"年"m"月"d"日"', "二〇二〇年十月十日"],
    [44_196, '[DBNum2]yyyy"年"m"月"', "贰零贰零年拾贰月"],
  ],
  "formats that are not understood": [
    [5, '0"', "5"],
    [44_196, "Standard", "44196"],
    [44_196, "Gnral", "44196"],
    [0.95, "[[[0%", "0.95"],
    [5, `0${"0".repeat(300)}`, "5"],
    [5, "0;0;0;0;0", "5"],
  ],
};

describe.each(Object.entries(SHOWN))("the shown text: %s", (_kind, cases) => {
  test.each(cases)("%j under %s is %j", (value, format, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });
});

describe("a workbook that counts its days from 1904", () => {
  test.each([
    [42_734, "yyyy/m/d", "2020/12/31"],
    [0, "yyyy/m/d", "1904/1/1"],
    [42_734, "General", "42734"],
    [1.5, "0.0", "1.5"],
  ])("shows %d under %s as %s", (value, format, shown) => {
    expect(shownText(value, format, 1904)).toBe(shown);
  });
});

describe("the shown text", () => {
  test("of a number under General never says another number than eleven characters can", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const shown = Number(shownText(value));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-5);
      }),
    );
  });

  test("is a text under any format, and never a failure", () => {
    const piece = fc.constantFrom(
      ...'0#?.,%;@[]"\\_*!ymdhsaeGE+-/ 元'.split(""),
      "General",
      "[Red]",
      "[DBNum1]",
      "[$-804]",
      "AM/PM",
    );
    const format = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    const value = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean());
    fc.assert(
      fc.property(value, format, (shown, under) => {
        expect(typeof shownText(shown, under)).toBe("string");
      }),
      { numRuns: 3000 },
    );
  });
});
