import fc from "fast-check";
import type { CardItems, DepartmentTask, FundsLine, Horizon } from "../../src/domain/card-items";
import type { Entry } from "../../src/domain/entry";
import type { AdditionalItem, AdditionalKind } from "../../src/domain/additional-item";
import type { Indicator } from "../../src/domain/indicator";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import type { Column, TableHeader, TargetTable, TotalRow } from "../../src/domain/target-table";
import { COLUMNS } from "../../src/domain/target-table";
import type { Framework } from "../../src/domain/vocabulary/frameworks";
import { rangeOf } from "../../src/sheet/cell-range";
import { indicator, money, TELLING, words } from "./arbitrary-facts";
import type { IndicatorFacts } from "./facts";
import { numberEntry, textEntry } from "./facts";

const AT = rangeOf(0, 0, 0, 0);
const ABSENT: Entry<never> = { state: "absent", expectedNear: AT };

/** The forms that a card comes in: of a project or a department, with its tasks or not, and once the year is over. */
type CardKind = "project" | "department" | "department with tasks" | "self-evaluation";

/** The lines of money below a total, as cards print them. */
const SOURCES: readonly (readonly [FundsLine["kind"], string])[] = [
  ["fiscal", "其中：财政拨款"],
  ["carried-over", "上年结转资金"],
  ["self-raised", "单位自筹"],
  ["other", "其他资金"],
];
/** What stands beside the year's budget in the money of a self-evaluation. */
const BESIDE: readonly (readonly [AdditionalKind, string])[] = [
  ["other", "年初预算数"],
  ["actual", "全年执行数"],
  ["other", "分值"],
  ["actual", "执行率"],
  ["score", "得分"],
];
const INDICATOR_EXTRAS: readonly (readonly [AdditionalKind, string])[] = [
  ["actual", "实际完成值"],
  ["score", "得分"],
  ["deviation", "偏差原因分析及改进措施"],
  ["remark", "备注"],
];
/** Labels beyond the standard card; one that is not known is a label only where something stands behind it. */
const FURTHER = ["项目负责人", "联系电话", "项目类别", "立项依据"];
const UNKNOWN = "技术负责人";
const OPTIONAL: readonly Column[] = ["detail", "nature", "direction", "unit", "weight"];

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 4 });
const caption = (text: string): Entry<string> => textEntry(text);

function fundsOf(horizons: readonly Horizon[]): fc.Arbitrary<readonly FundsLine[]> {
  const totals: Readonly<Record<Horizon, string>> = {
    annual: "年度资金总额",
    "whole-period": "实施期资金总额",
    unspecified: "资金总额",
  };
  return fc.tuple(fc.subarray([...SOURCES]), fc.infiniteStream(orNull(money))).map(([sources, amounts]) => {
    const next = (): Entry<number> => numberEntry(amounts.next().value ?? null);
    return [["total", null] as const, ...sources].flatMap(([kind, text]) =>
      horizons.map((horizon): FundsLine => ({
        kind,
        horizon,
        caption: text ?? totals[horizon],
        amount: next(),
        amountCaption: null,
        additional: [],
      })),
    );
  });
}

/** The grid of money of a self-evaluation: at least what was planned and what was spent. */
const fundsGrid: fc.Arbitrary<readonly FundsLine[]> = fc
  .tuple(
    fundsOf(["annual"]),
    fc.constantFrom("全年预算数", "预算数", "调整后预算数"),
    fc.subarray([...BESIDE]),
    fc.infiniteStream(orNull(fc.constantFrom("10", "236.5", "98.54%", "—"))),
  )
  .map(([lines, amountCaption, beside, texts]) => {
    const columns = BESIDE.filter((column) => beside.includes(column) || column[1] === "全年执行数");
    return lines.map((line) => ({
      ...line,
      amountCaption,
      additional: columns.map(([kind, text]): AdditionalItem => ({
        kind,
        caption: text,
        entry: textEntry(texts.next().value ?? null),
      })),
    }));
  });

const tasks: fc.Arbitrary<{ readonly tasks: readonly DepartmentTask[]; readonly sums: readonly FundsLine[] }> = fc
  .tuple(
    fc.array(fc.tuple(words(10), orNull(words(30))), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    fc.infiniteStream(orNull(money)),
  )
  .map(([named, bySource, amounts]) => {
    const columns: readonly (readonly [FundsLine["kind"], string])[] = bySource
      ? [
          ["total", "总额"],
          ["fiscal", "财政拨款"],
          ["other", "其他资金"],
        ]
      : [["total", "预算金额"]];
    const funds = (): readonly FundsLine[] =>
      columns.map(([kind, text]) => ({
        kind,
        horizon: "annual",
        caption: text,
        amount: numberEntry(amounts.next().value ?? null),
        amountCaption: null,
        additional: [],
      }));
    return {
      tasks: named.map(([name, content]) => ({ name: textEntry(name), content: textEntry(content), funds: funds() })),
      sums: funds(),
    };
  });

/** The horizons of the blocks of indicators. */
const BLOCKS: readonly (readonly Horizon[])[] = [
  ["unspecified"],
  ["annual"],
  ["whole-period"],
  ["whole-period", "annual"],
];

interface Shape {
  readonly framework: Framework;
  readonly columns: readonly Column[];
  readonly extras: readonly (readonly [AdditionalKind, string])[];
}

const EMPTY = { value: null, detail: null, nature: null, direction: null, unit: null, weight: null };

/**
 * What is not filled in yet of a row, and names that could be something else; not its levels, since a blank level is
 * that of the row above.
 */
const odd: fc.Arbitrary<Partial<IndicatorFacts>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom(EMPTY, { level3: null, value: "95" }, { ...EMPTY, level3: null, value: "12月底前" }),
  fc
    .tuple(
      fc.constantFrom(
        "满意度",
        "时效",
        "成本",
        "数量",
        "培训",
        "受益人数",
        "生态效益",
        "其他",
        "合格率100%",
        "5G基站",
        "财政拨款",
        "A类",
      ),
      fc.boolean(),
    )
    .map(([level3, bare]) => (bare ? { ...EMPTY, level3 } : { level3 })),
);

function indicatorsOf(
  { framework, columns, extras }: Shape,
  blocks: readonly Horizon[],
): fc.Arbitrary<readonly Indicator[]> {
  const one = fc
    .tuple(
      indicator(words, true, framework),
      fc.infiniteStream(orNull(fc.constantFrom("98", "1,200", "12月20日", "含村口"))),
    )
    .map(([facts, texts]) => (horizon: Horizon, telling: Partial<IndicatorFacts>): Indicator => {
      const has = (column: keyof IndicatorFacts): string | null =>
        ["level1", "level2", "level3", "value"].includes(column) || columns.includes(column)
          ? { ...facts, ...telling }[column]
          : null;
      const entry = (column: Exclude<keyof IndicatorFacts, "weight">): Entry<string> => textEntry(has(column));
      return {
        level1: entry("level1"),
        level2: entry("level2"),
        level3: entry("level3"),
        detail: entry("detail"),
        nature: entry("nature"),
        direction: entry("direction"),
        value: entry("value"),
        unit: entry("unit"),
        weight: numberEntry(has("weight")),
        additional: extras.map(([kind, text]) => ({
          kind,
          caption: text,
          entry: textEntry(texts.next().value ?? null),
        })),
        horizon,
        at: AT,
      };
    });
  const group = fc.array(fc.tuple(one, odd), { minLength: 1, maxLength: 6 });
  // Two blocks often have the same first levels, and then stand beside each other.
  const groups = fc
    .tuple(fc.boolean(), ...blocks.map(() => group))
    .map(([alike, first = [], ...others]) => [first, ...others.map((other) => (alike ? first : other))]);
  return groups.map((made) =>
    made.flatMap((rows, block) =>
      rows.map(([make, gaps], index) =>
        make(blocks[block] ?? "unspecified", { ...gaps, ...(index === 0 ? TELLING[framework] : {}) }),
      ),
    ),
  );
}

function headerWith(columns: readonly Column[]): TableHeader {
  const printed = new Set<Column>(["name", "budget", "overallGoal", "level1", "level2", "level3", "value", ...columns]);
  return Object.fromEntries(
    COLUMNS.map((column) => [column, printed.has(column) ? caption(column) : ABSENT]),
  ) as TableHeader;
}

function budgetOf(funds: readonly FundsLine[]): Entry<number> {
  const totals = funds.filter(({ kind }) => kind === "total");
  return (totals.find(({ horizon }) => horizon === "annual") ?? totals[0])?.amount ?? ABSENT;
}

function cardTable(kind: CardKind, shape: Shape, blocks: readonly Horizon[]): fc.Arbitrary<TargetTable> {
  const department = kind === "department" || kind === "department with tasks";
  const funds =
    kind === "self-evaluation"
      ? fundsGrid
      : kind === "department with tasks"
        ? fc.constant([])
        : fundsOf(blocks.length === 2 ? ["whole-period", "annual"] : ["annual"]);
  return fc
    .record({
      name: words(20),
      labels: fc.array(orNull(words(14)), { minLength: 5, maxLength: 5 }),
      goals: fc.tuple(orNull(words(120)), orNull(words(120))),
      others: fc
        .subarray([...FURTHER, UNKNOWN])
        .chain((labels) =>
          fc.tuple(
            ...labels.map((label) =>
              (label === UNKNOWN ? words(20) : orNull(words(20))).map((text) => ({ label, entry: textEntry(text) })),
            ),
          ),
        ),
      funds,
      work: kind === "department with tasks" ? tasks : fc.constant({ tasks: [], sums: [] }),
      indicators: indicatorsOf(shape, blocks),
      points: fc.constantFrom("90", "100", null),
    })
    .map(
      ({
        name,
        labels,
        goals: [overallGoal, annualGoal],
        others,
        funds: lines,
        work,
        indicators,
        points,
      }): TargetTable => {
        const all = [...lines, ...work.sums];
        const [unit, doing, character, starts, ends] = labels.map((text) => (department ? ABSENT : textEntry(text)));
        const card: CardItems = {
          department: unit ?? ABSENT,
          implementingUnit: doing ?? ABSENT,
          character: character ?? ABSENT,
          starts: starts ?? ABSENT,
          ends: ends ?? ABSENT,
          annualGoal: textEntry(annualGoal),
          funds: all,
          tasks: work.tasks,
          others,
        };
        const total: TotalRow = {
          label: caption("总分"),
          amount: ABSENT,
          sums: [{ column: "weight", caption: "分值", entry: textEntry(points) }],
          at: rangeOf(1_000_000, 0, 1_000_000, 0),
        };
        return {
          kind: "unspecified",
          form: department ? "department" : "card",
          framework: shape.framework,
          header: headerWith(shape.columns),
          additionalColumns: shape.extras.map(([extra, text]) => ({
            of: "indicator",
            kind: extra,
            header: caption(text),
          })),
          projects: [
            {
              seq: ABSENT,
              name: textEntry(name),
              budget: budgetOf(all),
              overallGoal: textEntry(overallGoal),
              indicators,
              additional: [],
              card,
              at: AT,
            },
          ],
          totals: points && shape.columns.includes("weight") ? [total] : [],
          at: AT,
        };
      },
    );
}

/** Documents of cards: one to three of one kind and shape on their pages. */
export const arbitraryCards: fc.Arbitrary<PerformanceDocument> = fc
  .record({
    kind: fc.constantFrom<CardKind>("project", "department", "department with tasks", "self-evaluation"),
    framework: fc.constantFrom<Framework>("2015", "2021"),
    columns: fc.subarray([...OPTIONAL]),
    extras: fc.subarray([...INDICATOR_EXTRAS]),
    blocks: fc.constantFrom(...BLOCKS),
    cards: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ kind, framework, columns, extras, blocks, cards }) =>
    fc.record({
      year: fc.integer({ min: 2015, max: 2035 }),
      unitName: orNull(fc.constantFrom("连江县教育局", "市场监督管理局（本级）")),
      moneyUnit: fc.constantFrom<"万元" | "元">("万元", "元"),
      tables: fc.array(
        cardTable(
          kind,
          {
            framework,
            columns,
            extras: kind === "self-evaluation" ? extras : extras.filter(([extra]) => extra === "remark"),
          },
          blocks,
        ),
        { minLength: cards, maxLength: cards },
      ),
    }),
  )
  .map(({ year, unitName, moneyUnit, tables }): PerformanceDocument => ({
    sheet: "Sheet1",
    title: textEntry(null),
    year: numberEntry(String(year)),
    unitCode: textEntry(null),
    unitName: textEntry(unitName),
    moneyUnit: { state: "filled", value: moneyUnit, raw: moneyUnit, at: AT },
    statement: null,
    tables,
  }));
