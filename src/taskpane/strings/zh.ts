import { ZH_LIST } from "./zh-list";
import type { RepairKind } from "../../domain/repair";
import type { StepKind } from "../../review/port/undo-history";
import type { TroubleKind } from "../../review/port/host-trouble";
import type { RibbonCommand } from "../../review/ribbon/ribbon-news";
import type { Severity } from "../../sheet/severity";
import type { GeneratedSheet } from "../../review/open/open-workbook";
import type { ReportOutcome } from "../../review/report/report-sheet";
import { ZH_PAGES } from "./zh-pages";

type Reported = Extract<ReportOutcome, { readonly kind: "reported" }>;

/** Everything the pane says, in Simplified Chinese. Rules bring their own words, documents theirs. */
export const ZH = {
  product: "绩效目标表助手",
  sheetChooser: "工作表",
  whole: "整本工作簿",
  siblings: (others: number): string => `另有 ${others} 张工作表也是一表一项目`,
  openWhole: "合为整本工作簿，一起校验、改正和生成报表",
  opening: "正在查找绩效目标表",
  welcome: {
    title: "从杂乱的表到可以报送",
    steps: [
      { what: "一键校验", how: "逐条列出问题、位置和依据，只读取，不改动表格。" },
      { what: "逐条改正", how: "点位置就到那一格；有把握的可以一键规范，先看原值和新值，改了能撤销。" },
      { what: "生成报表", how: "规范的目标表、情况说明、整改清单写在新工作表上，原表不动。" },
    ],
    promise: "文件不离开这台电脑。",
    start: "开始使用",
  },
  running: {
    open: "正在查找绩效目标表",
    "open-sheet": "正在读取工作表",
    check: "正在校验",
    report: "正在生成报表",
    fix: "正在改正",
    mark: "正在标记",
    unmark: "正在清除标记",
    undo: "正在撤销",
    recheck: "正在自动校验",
    suppress: "正在记下忽略",
    unsuppress: "正在取消忽略",
    jump: "正在转到单元格",
    preview: "正在排出报表",
    word: "正在生成 Word 文件",
    "read-settings": "正在读取工作簿里的设置",
    "save-settings": "正在保存到工作簿",
  },
  cancel: "取消",
  rowsDone: (done: number, all: number): string => `${done}/${all} 行`,

  summary: { projects: "个项目", indicators: "条指标", noTotal: "金额未读出", separator: " · " },
  year: (year: number): string => `${year} 年度`,
  check: "一键校验",
  checkHint: "只读取，不改动表格",
  recheck: "重新校验",

  ready: "可以报送",
  blocked: (errors: number): string => `还差 ${errors} 项才能报送`,
  stale: "表格已改动，结果可能过时",
  clean: "没有发现问题",
  undecided: (rules: number): string => `${rules} 条规则无法判断`,
  undecidedBecause: (reasons: readonly string[], rules: number): string => `${reasons.join("；")}（${rules} 条）`,
  noneOfThis: "没有这一类问题",
  extent: (rules: number, rows: number): string => `已查 ${rules} 条规则、${rows} 行`,
  judgedBy: (time: string, profile: string): string => `${time} 按${profile}校验`,
  checkedAloud: (gate: string, counts: string): string => `校验完成，${gate}。${counts}`,

  severity: { error: "错误", warning: "警告", suggestion: "建议" } satisfies Record<Severity, string>,
  all: "全部",
  filter: "按严重程度筛选",
  findings: "校验结果",
  count: (word: string, count: number): string => `${word} ${count}`,
  places: (count: number): string => `${count} 处`,
  more: (rest: number): string => `其余 ${rest} 处`,
  related: (count: number): string => `另有 ${count} 处`,
  goTo: (address: string): string => `${address}，转到单元格`,
  why: "为什么 · 依据 · 例子",
  basis: (basis: string): string => `依据：${basis}`,
  next: "下一处",
  nextHint: "F8 下一处，Shift+F8 上一处",

  reading: (repairs: number, leftovers: number): string => `修复 ${repairs} 处 · 未识别 ${leftovers} 格`,
  readingHint: "修复只用于读取，原表不变",
  repair: {
    shifted: "错列",
    joined: "拼合",
    split: "拆分",
    carried: "承上",
    supplied: "补出",
    chosen: "两读取一",
  } satisfies Record<RepairKind, string>,

  writing: "写入",
  report: "生成报表",
  fixAll: "一键规范",
  fixable: (cells: number): string => `可一键规范 ${cells} 格`,
  fixAllHint: "只改列出的单元格，可撤销",
  fix: "改正",
  fixOf: (address: string): string => `改正 ${address}`,
  becomes: (address: string, was: string, becomes: string): string => `${address}：「${was}」→「${becomes}」`,
  fixed: (cells: number): string => (cells === 0 ? "没有需要改正的单元格" : `已改正 ${cells} 格，可撤销`),
  marks: "标记",
  clearMarks: "清除标记",
  undo: "撤销",
  undoStep: (step: string): string => `撤销：${step}`,
  markHint: (places: number): string => `标记给 ${places} 处加条件格式，不改内容`,
  step: {
    mark: "标记",
    unmark: "清除标记",
    report: "生成报表",
    fix: "一键规范",
    ignore: "忽略",
    revoke: "取消忽略",
    remember: "记住",
  } satisfies Record<StepKind, string>,

  /** `profile`: by which 审核口径 where it is not the general one. */
  reported: (
    { sheets, refreshed, edited = [] }: Pick<Reported, "sheets" | "refreshed" | "edited">,
    profile: string | null,
  ): string => {
    const named = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");
    const said = (names: readonly string[], words: (named: string) => string): readonly string[] =>
      names.length === 0 ? [] : [words(named(names))];
    return (
      [
        ...said(
          edited.map(({ sheet }) => sheet),
          (names) => `${names}手工改过，没有更新`,
        ),
        ...said(refreshed?.sheets ?? [], (names) => `已更新${names}`),
        ...said(sheets, (names) => `报表已写入新工作表${names}`),
        ...said(refreshed?.putAside ?? [], (names) => `${names}不再需要，已收起`),
        ...said(refreshed?.shown ?? [], (names) => `手工改过的留在${names}`),
        ...said(refreshed?.left ?? [], (names) => `隐藏的旧表${names}没能删除，可手工删除`),
      ].join("；") + (profile === null ? "" : `，所按口径为「${profile}」`)
    );
  },
  marked: (places: number): string => `已标记 ${places} 处，单元格内容未改`,
  unmarked: "标记已清除",
  noMarks: "没有要清除的标记",
  unwatched: "不能自动察觉表格改动，改后须重新校验",
  unfollowed: "不能得知所选单元格，F8 从上一处继续",
  unspoken: "英文没有载入，仍显示中文。重新打开窗格再试",
  undone: (step: string): string => `已撤销：${step}`,
  ribbonChecked: (sheet: string): string => `已校验「${sheet}」并标出问题`,
  made: ({ sheet, source }: Pick<GeneratedSheet, "sheet" | "source">): string =>
    source === null ? `「${sheet}」是助手生成的报表` : `「${sheet}」是由「${source}」生成的报表`,
  /** `shown` stands in the place of a report that is not judged. */
  passedOver: (made: string, shown: string | null): string => (shown === null ? made : `${made}，这里显示「${shown}」`),
  correctSource: (source: string): string => `请改「${source}」后重新生成`,
  dismiss: "关闭提示",
  pages: ZH_PAGES,

  list: ZH_LIST,

  noTarget: "这个工作簿里没有认出绩效目标表",
  notThis: (sheet: string): string => `「${sheet}」不像绩效目标表`,
  useThis: "就用这张",
  noTargetHint: "打开含绩效目标表的工作簿，或在上方选择工作表",
  lookAgain: "重新查找",
  look: {
    found: (captions: readonly string[]): string => `找到 ${captions.slice(0, 4).join("、")}`,
    missing: (captions: readonly string[]): string => `缺少 ${captions.slice(0, 4).join("、")}`,
    nothing: "没有找到绩效目标表的表头",
    empty: "空表",
    unreadable: "无法读取（图表、受保护或过大）",
  },

  unharmed: "表格没有任何改动。",
  /** Where clearing away failed too. */
  remains: (places: readonly string[]): string => `没有完成，也没能全部恢复，请检查：${places.join("、")}。`,
  remained: {
    sheet: (sheet: string): string => `未写完的新表「${sheet}」（可手工删除）`,
    cells: (sheet: string): string => `「${sheet}」中被改动的单元格`,
    former: (sheet: string): string => `「${sheet}」（更新前的内容）`,
    marks: (sheet: string): string => `「${sheet}」中的标记`,
    notes: "工作簿里保存的忽略和设置",
  },
  retry: "再试",
  detail: "详细信息（可复制）",
  troubleOf: (command: RibbonCommand): string =>
    `功能区「${{ checkSheet: "一键校验", writeReport: "生成报表", clearMarks: "清除标记" }[command]}」没有完成。`,
  broken: "窗格显示出错，表格没有受到影响。",
  reopen: "重新打开",

  /** For each kind of trouble what happened and what to do; that nothing was changed is said beside it. */
  troubles: {
    editing: { what: "正在编辑单元格", todo: "按 Enter 结束编辑后再试。" },
    protected: { what: "工作表或工作簿受保护", todo: "在「审阅」里撤销保护后再试。" },
    missing: { what: "这张工作表已不在工作簿里", todo: "它可能已改名或删除，请重新查找。" },
    unsupported: { what: "当前不是普通工作表", todo: "图表和深度隐藏的工作表不能读取，在上方另选工作表。" },
    "too-large": {
      what: "表格太大，超出 Excel 一次能传送的量",
      todo: "删去目标表以外的行列，或把目标表另存为单独的工作簿。",
    },
    stale: { what: "单元格在校验后又有改动", todo: "重新校验后再做。" },
    merged: { what: "合并单元格、筛选或表格区域挡住了写入", todo: "取消筛选或合并后再试。" },
    "foreign-note": {
      what: "工作簿里保存的内容已损坏，或由其他版本写入",
      todo: "先清除这部分内容，或用写入它的版本打开。",
    },
    busy: { what: "Excel 正忙", todo: "关闭打开的对话框，稍候再试。" },
    cancelled: { what: "已取消", todo: "需要时再做一次。" },
    "too-old": { what: "这个版本的 Excel 缺少所需功能", todo: "需要 Excel 2021 或 Microsoft 365。" },
    unexpected: { what: "出现未预料的情况", todo: "再试一次；仍然不行，把详细信息发给技术支持。" },
  } satisfies Record<TroubleKind, TroubleWords>,
};

export interface TroubleWords {
  readonly what: string;
  readonly todo: string;
}
