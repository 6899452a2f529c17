import type { Direction } from "../../src/domain/vocabulary/directions";
import { DIRECTION_NAMES } from "../../src/domain/vocabulary/directions";
import { layoutReport } from "../../src/layout/layout-report";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { Facts, IndicatorFacts, ProjectFacts } from "../layout/facts";
import { documentOf } from "../layout/facts";

const SUBJECTS = [
  "干部教育",
  "档案整理",
  "网络安全",
  "社区服务",
  "道路养护",
  "困难慰问",
  "人才引进",
  "校舍维修",
  "农田水利",
  "疫病防控",
  "文化惠民",
  "垃圾分类",
];
const ACTIONS = ["培训", "建设", "维护", "补助", "采购", "宣传", "调查", "改造", "扩容", "评审", "监测", "服务"];
const OBJECTS = ["人员", "设备", "单位", "场次", "材料", "项目", "群众", "街镇", "企业", "终端"];
const AIMS = [
  "提升全区综合素质和业务能力",
  "保障各项工作按时完成",
  "改善群众生产生活条件",
  "形成长效管理机制",
  "提高资金使用效益",
  "优化队伍结构层次",
];

/** What a project is given and what its goal promises. */
interface Promised {
  readonly budget: number;
  readonly count: number;
}

interface Kind {
  readonly level1: string;
  readonly level2: string;
  readonly suffix: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly value: (next: (below: number) => number, promised: Promised) => string;
}

const KINDS: readonly Kind[] = [
  { level1: "产出指标", level2: "时效指标", suffix: "按期完成率", unit: "%", direction: "=", value: () => "100" },
  {
    level1: "产出指标",
    level2: "成本指标",
    suffix: "成本",
    unit: "万元",
    direction: "≤",
    value: (_, { budget }) => String(budget),
  },
  {
    level1: "产出指标",
    level2: "数量指标",
    suffix: "数量",
    unit: "个",
    direction: "≥",
    value: (_, { count }) => String(count),
  },
  {
    level1: "产出指标",
    level2: "质量指标",
    suffix: "验收合格率",
    unit: "%",
    direction: "≥",
    value: (next) => String(90 + next(10)),
  },
  {
    level1: "效益指标",
    level2: "社会效益指标",
    suffix: "受益人数",
    unit: "人",
    direction: "≥",
    value: (next) => String(next(20_000) + 10),
  },
  {
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    suffix: "满意度",
    unit: "%",
    direction: "≥",
    value: (next) => String(85 + next(14)),
  },
];

/** What a project is given and promises in figures. */
type Promising = (seq: number, next: (below: number) => number) => Promised;

/**
 * A clean official sheet of this many indicators, six to a project, its texts varied; the same each time it is asked
 * for.
 */
export function bigTable(indicators: number): SheetPlan {
  return planOf(bigFacts(indicators));
}

/**
 * A sheet in which no name, explanation, goal and target stands twice, so that nothing is gained by remembering a text.
 */
export function bigTableAllDifferent(indicators: number): SheetPlan {
  return planOf(
    factsOf(projectsOf(indicators, (seq) => ({ budget: (30_000 + seq) / 100, count: 1000 + seq })).map(unlikeOthers)),
  );
}

/**
 * The same sheet with three slips a project: a goal that promises more, a cost above the budget, and one with no
 * ceiling.
 */
export function bigTableOfSlips(indicators: number): SheetPlan {
  return planOf(factsOf(bigFacts(indicators).projects.map(withSlips)));
}

export function bigFacts(indicators: number): Facts {
  return factsOf(projectsOf(indicators, (_, next) => ({ budget: 300 + next(400), count: 200 + next(200) })));
}

function factsOf(projects: readonly ProjectFacts[]): Facts {
  return {
    title: "财政支出项目绩效目标表",
    year: 2020,
    unitCode: "116001",
    unitName: "某某市财政局",
    moneyUnit: "万元",
    withWeight: false,
    framework: "2015",
    projects,
  };
}

/** Its texts are of one piece each, as those that come from a file. */
function planOf(facts: Facts): SheetPlan {
  const [plan] = layoutReport(documentOf(facts));
  if (!plan) throw new Error("a document with a table gives a plan");
  return structuredClone(plan);
}

const PLACES = [..."东西南北中上下左右前后内外大小新老长高平安福寿康宁江河湖海山"];

/** The name of a place that no other number has: 东南村, 福山中村. */
function placeCalled(number: number): string {
  const rest = Math.floor(number / PLACES.length);
  return `${rest > 0 ? placeCalled(rest - 1).slice(0, -1) : ""}${PLACES[number % PLACES.length] ?? ""}村`;
}

function withSlips(facts: ProjectFacts): ProjectFacts {
  return {
    ...facts,
    overallGoal: facts.overallGoal?.replace(/\d+/, (count) => `1${count}`) ?? null,
    indicators: facts.indicators.map((indicator) =>
      indicator.unit === "万元"
        ? { ...indicator, direction: DIRECTION_NAMES["≥"], value: String(Number(indicator.value) + 1) }
        : indicator,
    ),
  };
}

/** What was promised in figures differs already. */
function unlikeOthers(facts: ProjectFacts, project: number): ProjectFacts {
  return {
    ...facts,
    overallGoal: `${placeCalled(project)}${facts.overallGoal}`,
    indicators: facts.indicators.map((indicator, index) => {
      const row = project * KINDS.length + index;
      return {
        ...indicator,
        level3: `${placeCalled(row)}${indicator.level3}`,
        detail: `${placeCalled(row)}${indicator.detail ?? "年内的事项，按方案统计"}`,
        value:
          indicator.unit === "%"
            ? `${85 + (row % 14)}.${row}1`
            : indicator.unit === "人"
              ? String(100_000 + row)
              : indicator.value,
      };
    }),
  };
}

function projectsOf(indicators: number, promising: Promising): readonly ProjectFacts[] {
  const next = numbersBelow(20_201_122);
  const projects: ProjectFacts[] = [];
  for (let seq = 1; projects.length * KINDS.length < indicators; seq += 1)
    projects.push(project(seq, next, promising(seq, next)));
  return projects;
}

function project(seq: number, next: (below: number) => number, promised: Promised): ProjectFacts {
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? "";
  const subject = `${pick(SUBJECTS)}${pick(ACTIONS)}`;
  return {
    seq: String(seq),
    name: `${subject}经费（第${seq}项）`,
    budget: promised.budget.toFixed(2),
    overallGoal: `完成${subject}任务${promised.count}个，${pick(AIMS)}，${pick(AIMS)}。`,
    indicators: KINDS.map((kind): IndicatorFacts => ({
      level1: kind.level1,
      level2: kind.level2,
      level3: `${subject}${pick(OBJECTS)}${kind.suffix}`,
      detail: next(3) === 0 ? null : `年内${subject}涉及的${pick(OBJECTS)}，按第${next(900) + 100}号方案统计`,
      nature: kind.direction === "≤" ? "反向指标" : "正向指标",
      direction: DIRECTION_NAMES[kind.direction],
      value: kind.value(next, promised),
      unit: kind.unit,
      weight: null,
    })),
  };
}

/** Whole numbers from 0 to below the bound, the same run of them for the same seed (mulberry32, public domain). */
function numbersBelow(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
