import type { FormKind } from "../../domain/target-table";
import type { Framework } from "../../domain/vocabulary/frameworks";
import type { StoredPart } from "../../sheet/setting-part";

/** Whether a generated sheet was changed by hand, and in how many cells. */
function editsSaid(edits: number | null): string {
  if (edits === null) return "看不出是否手工改过";
  return edits === 0 ? "没有手工改动" : `生成后手工改过 ${edits} 格`;
}

/** What the pages of the pane say: reading, settings, report. */
export const ZH_PAGES = {
  back: "返回",
  title: { reading: "读取结果", settings: "设置", report: "报表预览" },
  links: "更多",
  view: "查看",
  help: "帮助（新窗口）",
  saved: "已保存到工作簿，可撤销",
  saveIn: "保存到工作簿",
  refusedSetting: (part: string, wrong: string): string => `工作簿里保存的${part}没有采用：${wrong}`,
  discard: "清除",
  part: {
    ignored: "已忽略的问题",
    choices: "读取方式",
    profile: "审核口径",
    settings: "设置",
    "ignored.overruled": "另一份已忽略的问题",
    "choices.overruled": "另一份读取方式",
    "profile.overruled": "另一份审核口径",
    "settings.overruled": "另一份设置",
  } satisfies Record<StoredPart, string>,

  scope: "范围",
  thisSheet: "本表",
  fact: {
    sheet: "工作表",
    title: "表名",
    year: "年度",
    unit: "单位",
    extent: "内容",
    total: "合计",
    form: "表式",
    framework: "指标体系",
  },
  extent: (projects: number, indicators: number): string => `${projects} 个项目 · ${indicators} 条指标`,
  notRead: "未读出",
  form: { list: "列表式（一表多项目）", card: "申报表（一项目一表）", department: "部门整体" } satisfies Record<
    FormKind,
    string
  >,
  framework: {
    "2015": "2015 产出·效益·满意度",
    "2021": "2021 成本·产出·效益·满意度",
    "fujian-2017": "福建 2017 投入·产出·效益",
  } satisfies Record<Framework, string>,
  automatic: "自动识别",
  ofKind: (kind: string, count: number): string => `${kind} ${count} 处`,
  leftovers: (count: number): string => `未识别 ${count} 格`,
  nothingRepaired: "没有需要修复的地方",
  readAs: "读得不对？改为",
  statement: "情况说明文字（在别的文件里时粘贴到这里）",
  readAgain: "按此读取",
  remember: "记在工作簿里",
  forget: "不再记住",
  remembered: "这张表的读取方式已记在工作簿里",

  language: "语言",
  live: "表格改动后自动重新校验",
  marks: "校验后在表格里标出问题",
  ofPane: "助手（保存在这台电脑）",
  ofWorkbook: "校验（保存在这个工作簿）",
  subjects: "校验哪些内容",
  subject: {
    form: "表格填写",
    funds: "资金",
    goal: "总体目标",
    indicator: "指标",
    project: "项目",
    statement: "情况说明",
    wording: "用词",
  },
  rulesOf: (subject: string, rules: number): string => `${subject}（${rules} 条规则）`,
  profile: "审核口径",
  standardProfile: "通用口径",
  namelessProfile: "未命名的口径",
  chooseProfile: "选择口径文件（.json）",
  profileWrong: (wrong: string): string => `这个文件不能用作审核口径：${wrong}`,
  showProfile: "查看内容",
  removeProfile: "改回通用口径",

  made: { tables: "目标表", disclosure: "情况说明", corrections: "整改清单", word: "Word 文件" },
  chooseMade: "要生成的内容",
  sheetLine: (rows: number, pages: number): string => `${rows} 行 · 打印 ${pages} 页`,
  pageLine: (page: number, rows: number): string => `第 ${page} 页：${rows} 行`,
  projectsOn: (count: number, from: string, to: string): string =>
    count === 1 ? `「${from}」` : `「${from}」至「${to}」${count} 个项目`,
  fonts: (fonts: readonly string[]): string => `字体：${fonts.join("、")}。没有安装的字体，Excel 会用别的代替。`,
  earlierQuestion: (sheets: number): string => `上次生成的 ${sheets} 张报表还在，要更新吗？`,
  earlierSheet: (sheet: string, edits: number | null): string => `「${sheet}」${editsSaid(edits)}`,
  superfluousSheet: (sheet: string, edits: number | null): string =>
    `「${sheet}」不再需要，更新时收起；${editsSaid(edits)}`,
  refresh: "更新原表",
  refreshKeeping: "更新原表，手工改过的另留作「上一版」",
  writeBeside: "另建新表",
  update: (sheets: number): string => `更新 ${sheets} 张表`,
  writeHint: (sheets: number, source: string, onto: readonly string[]): string =>
    `${[...(onto.length > 0 ? [`更新${onto.map((name) => `「${name}」`).join("")}`] : []), ...(sheets > 0 ? [`写入 ${sheets} 张新工作表`] : [])].join("，")}，「${source}」不变，可撤销。`,
  write: (sheets: number): string => `写入 ${sheets} 张新表`,
  wordHint: "情况说明和目标表，一个 Word 文件；不写入工作簿。",
  makeWord: "生成 Word 文件",
  saveFile: (name: string): string => `保存 ${name}`,
};
