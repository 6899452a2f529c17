/** Words of number formats that Chinese Excel and WPS write, with the word every version of Excel understands. */
export const FORMAT_WORDS: readonly (readonly [chinese: string, english: string])[] = [
  ["G/通用格式", "General"],
  ["上午/下午", "AM/PM"],
  ["[黑色]", "[Black]"],
  ["[蓝色]", "[Blue]"],
  ["[青色]", "[Cyan]"],
  ["[绿色]", "[Green]"],
  ["[洋红]", "[Magenta]"],
  ["[红色]", "[Red]"],
  ["[白色]", "[White]"],
  ["[黄色]", "[Yellow]"],
];

/** “[颜色10]”, a colour by its number. */
export const COLOUR_BY_NUMBER = "[颜色";

/** How a Chinese system shows a date and a time where the format leaves them to the system. */
export const SYSTEM_DATE = 'yyyy"年"m"月"d"日"';
export const SYSTEM_TIME = "h:mm:ss";

/** The signs of [DBNum1] and [DBNum2]: the digits, then ten, hundred and thousand, then the powers of ten thousand. */
export const CHINESE_NUMERALS = {
  1: { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"] },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"] },
} as const;
export const TEN_THOUSANDS = ["", "万", "亿", "万亿"] as const;
/** Stands for one or more noughts inside a number written out. */
export const INNER_NOUGHT = { 1: "〇", 2: "零" } as const;
