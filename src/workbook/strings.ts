/** The number formats Excel gives a cell in which a date is typed the Chinese way. */
export const CHINESE_DATE_FORMAT = 'yyyy"年"m"月"d"日"';
export const CHINESE_MONTH_DAY_FORMAT = 'm"月"d"日"';
export const CHINESE_MONTH_FORMAT = 'yyyy"年"m"月"';

/** The signs of money a Chinese Excel reads before a number, and the format it gives the cell. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  "\u00a5": '"¥"#,##0',
  "\uffe5": '"¥"#,##0',
  $: '"$"#,##0',
};

/** Default fonts of Chinese Excel, whose digits are 8 pixels wide at 11 points. */
export const WIDE_DIGIT_FONTS: readonly string[] = ["宋体", "SimSun", "等线", "DengXian", "新宋体", "NSimSun"];

/** Built-in formats that follow the region: as a Chinese Excel shows them. */
export const SHORT_DATE_FORMATS: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
};

/** The default font of Chinese Excel. */
export const DEFAULT_FONT = "宋体";
