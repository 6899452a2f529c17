import type { FundsLine } from "../domain/card-items";
import type { LeftOut } from "../layout/card/left-out";
import type { AsideRole } from "../domain/reading";
import type { RepairKind } from "../domain/repair";
import type { FormKind, TableKind } from "../domain/target-table";
import type { Framework } from "../domain/vocabulary/frameworks";
import type { StoredPart } from "../sheet/setting-part";
import type { Refreshed } from "../review/report/report-sheet";
import type { TroubleKind } from "../review/port/host-trouble";
import type { Severity } from "../sheet/severity";
import { WHOLE_WORKBOOK } from "../sheet/sheet-parts";
import type { OpenTroubleKind } from "../workbook/xlsx/open-trouble";
import type { SaveTroubleKind } from "../workbook/xlsx/save-trouble";

/** Every word the command line says to a person stands in this file and beside it in strings/. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "警告",
  suggestion: "建议",
};

export const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  "business-expense": "部门业务费绩效目标表",
  "special-fund": "部门专项资金绩效目标表",
  unspecified: "绩效目标表",
};

export const FORM_NAMES: Readonly<Record<FormKind, string>> = {
  list: "一览表",
  card: "一项目一表",
  department: "部门整体",
};

export const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = {
  "2015": "产出、效益、满意度（2015 年体系）",
  "2021": "成本、产出、效益、满意度（2021 年体系）",
  "fujian-2017": "投入、产出、效益（福建 2017 年体系）",
};

export const ASIDE_NAMES: Readonly<Record<AsideRole, string>> = {
  note: "注",
  signature: "签章",
  "page-number": "页码",
  "column-number": "栏次",
};

export const FUNDS_NAMES: Readonly<Record<FundsLine["kind"], string>> = {
  total: "资金总额",
  fiscal: "财政拨款",
  "carried-over": "上年结转",
  "self-raised": "自筹资金",
  other: "其他资金",
};

export const CARD_NAMES: Readonly<
  Record<"department" | "implementingUnit" | "character" | "starts" | "ends" | "annualGoal", string>
> = {
  department: "主管部门",
  implementingUnit: "实施单位",
  character: "项目属性",
  starts: "开始时间",
  ends: "结束时间",
  annualGoal: "年度目标",
};

export const REPAIR_NAMES: Readonly<Record<RepairKind, string>> = {
  shifted: "移列",
  joined: "拼接",
  split: "拆分",
  carried: "沿用",
  supplied: "补全",
  chosen: "两读取一",
};

/** The parts of what a workbook keeps. */
export const NOTE_NAMES: Readonly<Record<StoredPart, string>> = {
  ignored: "已忽略的问题",
  choices: "读取方式",
  profile: "审核口径",
  settings: "设置",
  "ignored.overruled": "另一份已忽略的问题",
  "choices.overruled": "另一份读取方式",
  "profile.overruled": "另一份审核口径",
  "settings.overruled": "另一份设置",
};

export const GATE_NAMES: Readonly<Record<"ready" | "blocked", string>> = { ready: "可以报送", blocked: "不能报送" };

/**
 * What keeps a file's sheet from being read or written; kinds that only a running Excel knows share the last sentence.
 */
export const HOST_TROUBLE: Readonly<Record<TroubleKind, (detail: string) => string>> = {
  protected: () => "工作表或工作簿受保护；在 Excel 中撤销保护后再试。",
  missing: () => "工作表不存在；核对工作表名称后再试。",
  unsupported: () => "这张表不是普通工作表（图表工作表或深度隐藏的工作表）；用 --sheet 指定绩效目标表。",
  "too-large": () => "工作表的内容超出能处理的范围；删除表外多余的行列后再试。",
  merged: () => "合并单元格与要写入的区域冲突；没有写入任何内容。",
  "foreign-note": (detail) => `工作簿里保存的内容读不懂，没有改动（${detail}）。`,
  stale: unexpected,
  editing: unexpected,
  busy: unexpected,
  cancelled: unexpected,
  "too-old": unexpected,
  unexpected,
};

function unexpected(detail: string): string {
  return `处理没有完成，没有写入任何内容（${detail}）。`;
}

/** Why a file cannot be opened as a workbook, and what to do. */
export const OPEN_TROUBLE: Readonly<Record<OpenTroubleKind, (file: string) => string>> = {
  "too-large": (file) => `「${file}」太大，不能打开；把绩效目标表单独存成一个工作簿再试。`,
  empty: (file) => `「${file}」是空文件；核对文件后再试。`,
  "old-xls": (file) => `「${file}」是旧版 .xls 格式；用 Excel 或 WPS 另存为 .xlsx 后再试。`,
  encrypted: (file) => `「${file}」设有打开密码；在 Excel 中取消密码并另存后再试。`,
  text: (file) => `「${file}」是文本（如 .csv 或网页），不是 .xlsx 工作簿；用 Excel 打开并另存为 .xlsx 后再试。`,
  archive: (file) => `「${file}」是压缩包，表格在里面；先解压，再打开其中的 .xlsx 文件。`,
  "not-xlsx": (file) => `「${file}」不是 .xlsx 工作簿；用 Excel 或 WPS 另存为 .xlsx 后再试。`,
  broken: (file) => `「${file}」已损坏，不能打开；用 Excel 打开修复并另存，或向来源单位重新索取。`,
  "no-sheet": (file) => `「${file}」中没有普通工作表；核对文件后再试。`,
};

/** Why a workbook was not saved, and what to do. */
export const SAVE_TROUBLE: Readonly<Record<SaveTroubleKind, (file: string, detail: string) => string>> = {
  "too-many-formats": (file) =>
    `单元格格式的种类超出 Excel 的上限（64000 种），没有写入「${file}」；用 Excel 清除不用的格式并另存后再试。`,
  unsound: (file, detail) =>
    `生成的文件与要写的内容不一致（${detail}），没有写入「${file}」；用 Excel 打开输入文件并另存后再试。`,
};

export const SAID = {
  noCommand: "没有写命令；可用的命令是 read、check、fix、report，用法见 jxmb --help。",
  unknownCommand: (word: string) => `没有命令「${word}」；可用的命令是 read、check、fix、report，用法见 jxmb --help。`,
  noFile: "没有写文件；用法见 jxmb --help。",
  noOut: "没有写输出文件；fix 和 report 须用 -o 指明，例如 -o 报送.xlsx。",
  unknownOption: (word: string) => `没有选项「${word}」；用法见 jxmb --help。`,
  extraWord: (word: string) => `多出一个参数「${word}」；一次只处理一个文件，文件名含空格时用引号括起。`,
  needsValue: (word: string) => `选项「${word}」后面缺少内容；用法见 jxmb --help。`,
  takesNoValue: (word: string) => `选项「${word}」后面不带内容；用法见 jxmb --help。`,
  noSuchValue: (word: string, values: readonly string[]) => `没有「${word}」这个取值；可写 ${values.join("、")}。`,
  notTogether: (word: string, other: string) => `选项「${word}」和「${other}」不能同时使用；用法见 jxmb --help。`,
  notForCommand: (word: string) => `选项「${word}」不用于这个命令；用法见 jxmb --help。`,

  noSuchFile: (file: string) => `找不到文件「${file}」；核对路径和文件名后再试。`,
  isFolder: (file: string) => `「${file}」是文件夹，不是文件；写明其中的 .xlsx 文件。`,
  notAllowed: (file: string) => `没有权限读取「${file}」；关闭正在使用它的程序，或复制一份再试。`,
  cannotRead: (file: string, why: string) => `「${file}」不能读取（${why}）。`,

  noSuchSheet: (sheet: string, sheets: readonly string[]) =>
    `没有工作表「${sheet}」；文件中的工作表有：${quoted(sheets)}。`,
  emptySheet: (sheet: string) => `工作表「${sheet}」是空的；用 --sheet 指定绩效目标表所在的工作表。`,
  notTarget: (sheet: string, missing: readonly string[]) =>
    `工作表「${sheet}」不是绩效目标表，没有找到表头：${missing.join("、")}。`,
  noTarget: (candidates: readonly string[]) =>
    candidates.length === 0
      ? "文件中没有绩效目标表，各工作表都没有它的表头；核对文件后再试。"
      : `文件中没有绩效目标表，最接近的是工作表${quoted(candidates)}；核对表头，或用 --sheet 指定工作表。`,
  cardsStayCards: (sheet: string) =>
    `${sheetWord(sheet)}是一项目一页的表，它的内容一览表放不下，不能印成一览表；去掉 --report-form list。`,
  leftOut: ({ numbered, totals }: LeftOut) =>
    `一项目一页的表${[...(numbered ? ["没有序号，各页按原表次序排列"] : []), ...(totals.length > 0 ? [`没有合计行，原表的“${totals.join("”、“")}”不印`] : [])].join("；")}。`,
  standIns: (faces: readonly (readonly [face: string, standsIn: string])[]) =>
    `用到的字体：${faces.map(([face, standsIn]) => `${face}（没有装时显示为${standsIn}）`).join("、")}。`,
  noTable: (sheet: string) => `${sheetWord(sheet)}没有可生成报表的绩效目标表。`,

  outIsInput: "输出文件就是输入文件；输入文件不改动，换一个输出文件名。",
  outExists: (file: string) => `「${file}」已存在；换一个文件名，或加 --force 覆盖。`,
  outTaken: (file: string) => `「${file}」已存在；换一个文件名。`,
  outWrongEnding: (file: string, ending: string) => `输出文件「${file}」的扩展名须是 ${ending}。`,
  outNeedsMacros: (file: string) =>
    `输入文件可带宏（.xlsm），输出文件「${file}」的扩展名也须是 .xlsm，否则 Excel 打不开；换一个输出文件名，或先用 Excel 另存为 .xlsx。`,
  nameTooLong: (file: string) => `文件名「${file}」太长；换一个短一些的文件名。`,
  diskFull: (file: string) => `磁盘空间不足，「${file}」没有写入；清理磁盘或换一个位置再试。`,
  cannotWriteHere: (file: string) => `没有权限写入「${file}」；关闭正在使用它的程序，或换一个位置再试。`,
  outNoFolder: (file: string) => `「${file}」所在的文件夹不存在；先建立文件夹。`,
  cannotWrite: (file: string, why: string) => `「${file}」不能写入（${why}）。`,
  lost: (what: string) => `注意：${what}`,
  wordWritten: (file: string) => `已生成「${file}」。`,
  written: (file: string, sheets: readonly string[]) =>
    sheets.length === 0 ? `已生成「${file}」。` : `已生成「${file}」，新的工作表：${quoted(sheets)}。`,
  refreshed: ({ sheets, putAside, shown }: Refreshed) =>
    [
      `更新的工作表：${quoted(sheets)}。`,
      ...(putAside.length > 0 ? [`不再需要、已去掉的工作表：${quoted(putAside)}。`] : []),
      ...(shown.length > 0 ? [`生成后手工改过、更新前的内容留在：${quoted(shown)}。`] : []),
    ].join(""),

  noSuchRule: (rule: string) => `没有规则「${rule}」；规则编号见 jxmb check 的输出，如 wording/no-inner-blanks。`,
  change: (cell: string, was: string, becomes: string) => `${cell}  ${was} → ${becomes}`,
  blankCell: "（空）",
  textCell: (text: string) => `「${text}」`,
  fixed: (file: string, cells: number) => `已改正 ${cells} 个单元格，写入「${file}」。`,
  wouldFix: (cells: number) => (cells === 0 ? "没有可改正的单元格。" : `可改正 ${cells} 个单元格；没有写文件。`),
  nothingFixed: (file: string) => `没有可改正的单元格，内容照原样写入「${file}」。`,
  toConfirm: (findings: number) => `另有 ${findings} 项改正须经确认，加 --all 一并改正。`,

  notUtf8: (file: string) => `「${file}」不是 UTF-8 编码的文本；用 UTF-8 编码另存后再试。`,
  badProfile: (file: string, why: string) => `审核口径「${file}」不能用：${why}`,
  wholePlace: (file: string, sheets: number, profile: string) =>
    [file, `整个工作簿（${sheets} 张工作表）`, ...(profile === "" ? [] : [profile])].join(" · "),
  passedOver: (sheets: readonly string[]) => `没有绩效目标表、未读取的工作表：${quoted(sheets)}`,
  severalStatements: (sheets: readonly string[]) =>
    `工作表${quoted(sheets)}各有情况说明，没有与全部项目核对；用 --sheet 逐张校验`,
  place: (file: string, sheet: string, profile: string) =>
    [file, sheet, ...(profile === "" ? [] : [profile])].join(" · "),
  facts: (projects: number, indicators: number, money: string) => `${projects} 个项目 · ${indicators} 条指标${money}`,
  money: (total: number, unit: string) => ` · ${total} ${unit}`,
  year: (year: number) => `${year} 年度`,
  unitName: (name: string) => `单位名称：${name}`,
  stated: (facts: string) => `情况说明：${facts}`,
  statedCount: (count: number) => `${count} 个项目`,
  noBusinessExpense: "无部门业务费绩效目标",
  projectLine: (seq: string, name: string, budget: string, indicators: number) =>
    `${seq}  ${name}  ${budget}  ${indicators} 条指标`,
  statementFromSheet: (sheet: string) => `情况说明取自工作表「${sheet}」`,
  statementFromFile: (file: string) => `情况说明取自文件「${file}」`,
  noStatementIn: (file: string) => `「${file}」没有情况说明：没有写明设置了多少个项目绩效目标；核对文件后再试。`,
  layoutLine: (form: string, framework: string) => `版式：${form} · 指标体系：${framework}`,
  missingColumns: (captions: readonly string[]) => `没有的列：${captions.join("、")}`,
  extraColumns: (captions: readonly string[]) => `标准表以外的列：${captions.join("、")}`,
  totalLine: (label: string, amount: string, place: string) => `${label}  ${amount}  ${place}`,
  cardItem: (label: string, text: string) => `      ${label}：${text}`,
  asidesHeading: (count: number) => `表外的注、签章、页码等（${count} 处）`,
  repairsHeading: (count: number) => `读取时整理的内容（${count} 处）`,
  leftoversHeading: (count: number) => `没有归入表中的内容（${count} 处）`,
  unnamed: "（没有名称）",

  severityHeading: (name: string, count: number) => `${name}（${count}）`,
  clean: "没有发现问题。",
  cleanBesides: "除已忽略的以外没有发现问题。",
  counts: (error: number, warning: number, suggestion: number) =>
    `${error} 个错误 · ${warning} 个警告 · ${suggestion} 个建议`,
  more: (count: number) => `另有 ${count} 处`,
  ignoredHeading: (count: number) => `已忽略（${count}，不计入结果）`,
  ignoredBecause: (reason: string) => `理由：${reason}`,
  expiredHeading: (count: number) => `不再适用的忽略（${count}，可在 Excel 里取消）`,
  expired: (message: string, reason: string, why: "changed" | "gone") =>
    `${message}（理由：${reason}；${why === "changed" ? "内容已变，重新计入" : "已没有这个问题"}）`,
  withIgnored: (line: string, ignored: number) => `${line}  已忽略 ${ignored} 项`,
  keptProfile: (name: string) =>
    name === "" ? "按工作簿里保存的审核口径校验" : `按工作簿里保存的审核口径「${name}」校验`,
  remembered: (said: readonly string[]) => `按工作簿里记住的读取：${said.join("、")}`,
  rememberedForm: (form: string) => `版式「${form}」`,
  rememberedFramework: (framework: string) => `指标体系「${framework}」`,
  rememberedStatement: "粘贴的情况说明",
  subjectsOff: (subjects: readonly string[]) => `工作簿里设定不校验的规则类别：${subjects.join("、")}`,
  noteRefused: (part: string, why: string) => `工作簿里保存的${part}读不懂，没有采用，也没有改动：${why}`,
  noteOverruled: (part: string, why: string) => `工作簿里还保存着${part}，没有采用，也没有改动：${why}`,
  undecidedHeading: (count: number) => `无法判断（${count} 条规则，不算通过也不算问题）`,
  because: (reasons: readonly string[]) => reasons.join("；"),
} as const;

/** One sheet by its name, or all of them. */
function sheetWord(sheet: string): string {
  return sheet === WHOLE_WORKBOOK ? "工作簿" : `工作表「${sheet}」`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join("");
}
