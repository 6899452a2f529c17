/** The number formats Excel gives a cell in which a date is typed the Chinese way. */
export const CHINESE_DATE_FORMAT = 'yyyy"年"m"月"d"日"';
export const CHINESE_MONTH_DAY_FORMAT = 'm"月"d"日"';
export const CHINESE_MONTH_FORMAT = 'yyyy"年"m"月"';
const MONTH_AND_DAY = 'm"月"d"日"';
const CHINESE_TIME = 'h"时"mm"分"';

/** The signs of money a Chinese Excel reads before a number, and the format it gives the cell. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  "\u00a5": '"¥"#,##0',
  "\uffe5": '"¥"#,##0',
  $: '"$"#,##0',
};

/** Default fonts of Chinese Excel, whose digits are 8 pixels wide at 11 points. */
export const WIDE_DIGIT_FONTS: readonly string[] = ["宋体", "SimSun", "等线", "DengXian", "新宋体", "NSimSun"];

/**
 * Number formats a file names by their number alone, as a Chinese Excel shows them (ECMA-376 Part 1, 18.8.30; those of
 * the region zh-CN from 27 on).
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: CHINESE_MONTH_FORMAT,
  28: MONTH_AND_DAY,
  29: MONTH_AND_DAY,
  30: "m-d-yy",
  31: CHINESE_DATE_FORMAT,
  32: CHINESE_TIME,
  33: `${CHINESE_TIME}ss"秒"`,
  34: `上午/下午${CHINESE_TIME}`,
  35: `上午/下午${CHINESE_TIME}ss"秒"`,
  36: CHINESE_MONTH_FORMAT,
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: CHINESE_MONTH_FORMAT,
  51: MONTH_AND_DAY,
  52: CHINESE_MONTH_FORMAT,
  53: MONTH_AND_DAY,
  54: MONTH_AND_DAY,
  55: `上午/下午${CHINESE_TIME}`,
  56: `上午/下午${CHINESE_TIME}ss"秒"`,
  57: CHINESE_MONTH_FORMAT,
  58: MONTH_AND_DAY,
};

/** The default font of Chinese Excel. */
export const DEFAULT_FONT = "宋体";
