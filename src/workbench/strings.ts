import type { OpenTroubleKind } from "../workbook/xlsx/open-trouble";
import type { PlannedLoss } from "../workbook/xlsx/planned-losses";
import type { SaveTroubleKind } from "../workbook/xlsx/save-trouble";
import type { RefusalKind } from "../workbook/refusal";

/** Every word the workbench shows. */
export const LOCALE = "zh-CN";

export const PRODUCT = "绩效目标表工作台";
export const DISCLAIMER = "这不是 Excel，是在浏览器里试用本加载项的工作台。文件只在本机处理，不会上传。";

export const BAR = {
  label: "工具栏",
  open: "打开…",
  openTip: "打开本机的 .xlsx、.xlsm 工作簿（Ctrl+O），也可把文件拖到页面上",
  samples: "示例",
  saveAs: "另存为",
  saveAsTip: "存为新的文件（Ctrl+S），原文件不变",
  undo: "撤销",
  redo: "重做",
  undoTip: (step: string) => (step === "" ? "撤销（Ctrl+Z）" : `撤销「${step}」（Ctrl+Z）`),
  redoTip: (step: string) => (step === "" ? "重做（Ctrl+Y）" : `重做「${step}」（Ctrl+Y）`),
  version: "Excel 版本",
  versionTip: "选择由哪一代 Excel 运行加载项。更换后任务窗格重新载入，工作簿不变",
  look: "外观",
  lookTip: "工作台和任务窗格的明暗，加载项随之变化",
  person: "输入者",
  personTip: "之后在表格里的改动算谁的，用来试演多人同时编辑",
  addIns: "加载项命令",
} as const;

/** The Excel generations that can be played, by ExcelApi set. */
export const VERSIONS = [
  { api: "1.9", label: "ExcelApi 1.9", detail: "本加载项要求的最低版本" },
  { api: "1.14", label: "ExcelApi 1.14", detail: "Excel LTSC 2021" },
  { api: "1.17", label: "ExcelApi 1.17", detail: "Excel LTSC 2024" },
  { api: "1.21", label: "ExcelApi 1.21", detail: "网页版和 Microsoft 365" },
] as const;

/** The light and dark of the page and the pane. */
export const LOOKS = [
  { look: "system", label: "随系统" },
  { look: "light", label: "浅色" },
  { look: "dark", label: "深色" },
] as const;

/** Whose the changes made at the page are. */
export const PEOPLE = [
  { person: "user", label: "本人" },
  { person: "co-author", label: "另一人", detail: "像共同编辑时别人的改动，加载项会收到通知" },
] as const;

export const SAMPLES = [
  { id: "2020-gulou-raw", label: "2020 年绩效目标表（从 PDF 粘贴的原样）", fileName: "绩效目标表-原样.xlsx" },
  { id: "2020-gulou-clean", label: "2020 年绩效目标表（规范表式）", fileName: "绩效目标表-规范.xlsx" },
] as const;
export const EMPTY_SAMPLE = { id: "none", label: "空白工作簿", fileName: "工作簿.xlsx" } as const;

export const FORMULA_BAR = {
  label: "编辑栏",
  nameBox: "名称框",
  nameBoxTip: "输入单元格地址后按 Enter 转到该处",
  formula: "编辑栏内容",
  cancel: "取消（Esc）",
  accept: "输入（Enter）",
} as const;

export const CELL_LABEL = (address: string, text: string): string =>
  text === "" ? `${address} 空单元格` : `${address} ${text}`;

export const TABS = {
  label: "工作表",
  add: "新工作表",
  scrollLeft: "向左滚动工作表标签",
  scrollRight: "向右滚动工作表标签",
  menu: (name: string) => `${name} 的操作`,
  rename: "重命名",
  renameField: "工作表名称",
  remove: "删除",
  hide: "隐藏",
  unhide: (name: string) => `取消隐藏「${name}」`,
} as const;

/** Names of the steps of undo. */
export const STEPS = {
  type: "输入",
  clear: "清除内容",
  paste: "粘贴",
  resize: "调整行高列宽",
  addSheet: "插入工作表",
  removeSheet: "删除工作表",
  renameSheet: "重命名工作表",
  hideSheet: "隐藏工作表",
  unhideSheet: "取消隐藏工作表",
} as const;

export const STATUS = {
  label: "状态栏",
  ready: "就绪",
  entering: "输入",
  editing: "编辑",
  count: (count: number) => `计数：${count}`,
  sum: (sum: string) => `求和：${sum}`,
  average: (average: string) => `平均值：${average}`,
  opening: (file: string) => `正在打开 ${file}`,
  opened: (file: string) => `已打开 ${file}`,
  saved: (file: string) => `已下载 ${file}，原文件没有改动`,
  staleFormulas: (count: number) => `这里不重新计算公式：${count} 个公式仍显示原来的结果，用 Excel 打开时更新`,
} as const;

export const PANE = {
  label: (addIn: string) => `${addIn} 任务窗格`,
  functions: (addIn: string) => `${addIn} 命令`,
  close: "关闭任务窗格",
  splitter: "任务窗格宽度",
} as const;

export const DIALOG = {
  cancel: "取消",
  discardTitle: "有未保存的改动",
  discardText: "打开另一个工作簿后，当前工作簿中未另存的改动将丢失。",
  discard: "不保存并打开",
  lossTitle: "另存的文件与原文件有以下不同",
  lossText: "原文件不受影响，其余内容照原样保留。",
  saveAnyway: "仍要另存为",
} as const;

export const DROP_HINT = "松开鼠标打开此工作簿";

/** One sentence each, saying what to do. The workbook that was open stays open. */
export const OPEN_TROUBLE: Readonly<Record<OpenTroubleKind, string>> = {
  "too-large": "文件过大，无法打开。在 Excel 中删去无关工作表和图片后另存再试。",
  empty: "文件是空的，没有内容。检查文件是否完整下载或复制。",
  "old-xls": "这是 Excel 97-2003 格式（.xls）。在 Excel 或 WPS 中另存为 .xlsx 后再打开。",
  encrypted: "文件设有打开密码。在 Excel 中取消密码并另存后再打开。",
  text: "这是文本或网页文件，不是 Excel 工作簿。在 Excel 中打开它并另存为 .xlsx 后再试。",
  archive: "这是压缩包，表格在里面。先解压，再打开其中的 .xlsx 文件。",
  "not-xlsx": "这不是 .xlsx 工作簿。在 Excel 中另存为「Excel 工作簿」后再打开。",
  broken: "文件已损坏，无法读取。在 Excel 中用「打开并修复」修复并另存后再试。",
  "no-sheet": "工作簿中没有可以读取的工作表。检查是否选错了文件。",
};

export const WRONG_EXTENSION = (file: string): string =>
  `「${file}」不是 .xlsx 文件。在 Excel 或 WPS 中另存为 .xlsx 后再打开。`;
export const MANY_FILES = "一次只能打开一个工作簿。只拖入一个 .xlsx 文件再试。";
export const SAMPLE_MISSING = (label: string): string =>
  `示例「${label}」没有载入成功。刷新页面再试，或用「打开…」打开自己的文件。`;
export const MANIFEST_MISSING = "没有读到加载项清单 manifest.xml，加载项的按钮无法显示。刷新页面再试。";
export const NO_SUCH_PLACE = (text: string): string => `没有「${text}」这个位置。输入如 D7 或 D7:F9 的单元格地址。`;
export const UNEXPECTED = (detail: string): string => `出现意外情况，刚才的操作没有完成：${detail}`;

export const REFUSAL: Readonly<Record<RefusalKind, string>> = {
  protected: "工作表受保护，此单元格不能改动。在 Excel 中撤销工作表保护后再试。",
  "invalid-name": "工作表名称无效：不能为空，不超过 31 个字符，不含 / \\ ? * : [ ]。换一个名称再试。",
  "name-taken": "已有同名工作表。换一个名称再试。",
  missing: "此工作表已不在工作簿中。选择其他工作表再试。",
  "last-sheet": "工作簿至少要有一张可见的工作表。先插入或显示另一张工作表再试。",
  hidden: "此工作表已隐藏。取消隐藏后再打开。",
  merged: "所选区域与合并单元格交叉。选中整个合并区域再试。",
  "not-cells": "图表工作表没有单元格。选择其他工作表再试。",
  outside: "超出工作表的范围（1048576 行、16384 列）。在靠前的位置再试。",
};

/** What is said before saving of something the new file does not carry as it was. */
export const PLANNED_LOSS: Readonly<Record<PlannedLoss["code"], (detail: string) => string>> = {
  signature: () => "数字签名失效：定稿后在 Excel 中重新签名。",
  threads: (sheet) => `「${sheet}」的批注改动后不再是对话式批注。`,
  "stale-formulas": (count) => `${count} 个公式的结果没有重新计算：用 Excel 打开时更新。`,
};

/** The suggested name of a saved file, which ends as its kind asks for. */
export const COPY_NAME = (fileName: string, ending: string): string =>
  `${fileName.replace(/\.xls[xm]$/i, "")}-副本${ending}`;

/** Why a workbook was not saved. */
export const SAVE_TROUBLE: Readonly<Record<SaveTroubleKind, (detail: string) => string>> = {
  "too-many-formats": () =>
    "没有保存：单元格格式的种类超出 Excel 的上限（64000 种），在 Excel 中清除不用的格式后再试。",
  unsound: (detail) =>
    `没有保存：生成的文件与表中内容不一致（${detail}），原文件不变，可用 Excel 打开原文件另存后再试。`,
};
