/** The number formats Excel gives a cell in which a date is typed the Chinese way. */
export const CHINESE_DATE_FORMAT = 'yyyy"年"m"月"d"日"';
export const CHINESE_MONTH_FORMAT = 'yyyy"年"m"月"';
