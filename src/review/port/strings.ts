/** Why something kept in the workbook is not taken. */
export const SETTING_WRONG = {
  newer: "由更新版本的绩效目标表助手写入，本版本读不懂",
  foreign: "不是绩效目标表助手写入的内容",
  overruled: "与 Excel 设置中保存的不同，以 Excel 设置中的为准",
} as const;

/** Follows the name of a generated sheet that a newer one has replaced. */
export const FORMER = " 上一版";
