import fc from "fast-check";
import { DIRECTION_NAMES } from "../../src/domain/vocabulary/directions";
import type { Framework } from "../../src/domain/vocabulary/frameworks";
import { PARENT_OF } from "../../src/domain/vocabulary/frameworks";
import type { LevelTwo } from "../../src/domain/vocabulary/levels";
import { LEVEL_ONE_NAMES, LEVEL_TWO_NAMES } from "../../src/domain/vocabulary/levels";
import { NATURE_NAMES } from "../../src/domain/vocabulary/natures";
import type { Facts, IndicatorFacts, ProjectFacts } from "./facts";

const CHARACTERS = [
  ..."全区干部教育培训经费档案整理网络安全设备升级提高服务水平质量人次满意率达标（）、，。；《》“”%ABCxyz0123456789-",
];

const BEGINNINGS = ["组织", "培训", "档案", "建设", "服务", "参训", "干部", "完成", "本地", "慰问"];

/** Text as clerks write it: beginning with a word, mostly Chinese, some punctuation, letters and digits, no blanks. */
export function words(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...BEGINNINGS), fc.array(fc.constantFrom(...CHARACTERS), { maxLength: maxLength - 2 }))
    .map(([beginning, characters]) => beginning + characters.join(""));
}

/** Any text at all, as a hostile sheet may hold it. */
export function anything(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: "grapheme", minLength: 1, maxLength });
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 6 });

export const money: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }), fc.boolean())
  .map(([whole, decimals, grouped]) => {
    const shown = (whole / 10 ** decimals).toFixed(decimals);
    return grouped ? shown.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",") : shown;
  });

const targetValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: money },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent.toFixed(2)) },
  fc.constantFrom(
    "≥95",
    "95%",
    "12月底前",
    "显著提升",
    "007",
    "+5",
    "1/2",
    "＝10",
    "=1+1",
    "１００",
    "1E5",
    "TRUE",
    "'10",
  ),
);

/** A row that only a table of its framework has: from it the framework can be told. */
export const TELLING: Readonly<Record<Framework, Pick<IndicatorFacts, "level1" | "level2"> | null>> = {
  "2015": null,
  "2021": { level1: LEVEL_ONE_NAMES.cost, level2: LEVEL_TWO_NAMES["economic-cost"] },
  "fujian-2017": { level1: LEVEL_ONE_NAMES.input, level2: LEVEL_TWO_NAMES.cost },
};

/** The levels of a framework, also under a 一级指标 that is not theirs. */
function levels(framework: Framework): {
  readonly level1: fc.Arbitrary<string>;
  readonly level2: fc.Arbitrary<string>;
} {
  const parents = PARENT_OF[framework];
  return {
    level1: fc.constantFrom(...new Set(Object.values(parents).map((parent) => LEVEL_ONE_NAMES[parent]))),
    level2: fc.constantFrom(...(Object.keys(parents) as LevelTwo[]).map((level) => LEVEL_TWO_NAMES[level])),
  };
}

export function indicator(
  text: (maxLength: number) => fc.Arbitrary<string>,
  withWeight: boolean,
  framework: Framework,
): fc.Arbitrary<IndicatorFacts> {
  return fc.record({
    ...levels(framework),
    level3: fc
      .tuple(text(20), fc.constantFrom("完成率", "人数", "满意度", "次数"))
      .map(([name, measured]) => name + measured),
    detail: orNull(text(60)),
    nature: orNull(fc.constantFrom(...Object.values(NATURE_NAMES))),
    direction: orNull(fc.constantFrom(...Object.values(DIRECTION_NAMES))),
    value: orNull(targetValue),
    unit: orNull(fc.constantFrom("%", "人", "人次", "次", "条", "份", "个", "家", "人（团队）", "万元")),
    weight: withWeight ? orNull(fc.integer({ min: 1, max: 50 }).map(String)) : fc.constant(null),
  });
}

function project(
  text: (maxLength: number) => fc.Arbitrary<string>,
  withWeight: boolean,
  framework: Framework,
): fc.Arbitrary<Omit<ProjectFacts, "seq">> {
  return fc.record({
    name: text(30),
    budget: orNull(money),
    overallGoal: orNull(text(200)),
    indicators: fc
      .array(indicator(text, withWeight, framework), { minLength: 1, maxLength: 12 })
      .map(([first, ...others]) => (first ? [{ ...first, ...TELLING[framework] }, ...others] : [])),
  });
}

/** Documents in the shape of the list form; `text` makes the free texts in them. */
export function arbitraryFacts(text: (maxLength: number) => fc.Arbitrary<string>): fc.Arbitrary<Facts> {
  return fc
    .tuple(fc.boolean(), fc.constantFrom<Framework>("2015", "2021", "fujian-2017"))
    .chain(([withWeight, framework]) =>
      fc.record({
        framework: fc.constant(framework),
        title: fc.constant("财政支出项目绩效目标表"),
        year: fc.integer({ min: 2015, max: 2035 }),
        unitCode: orNull(fc.integer({ min: 100_001, max: 999_999 }).map(String)),
        unitName: fc.constantFrom("中共福州市鼓楼区组织部", "连江县教育局", "市场监督管理局（本级）"),
        moneyUnit: fc.constantFrom("万元", "元"),
        withWeight: fc.constant(withWeight),
        projects: fc
          .array(project(text, withWeight, framework), { minLength: 1, maxLength: 6 })
          .map((projects) => projects.map((one, index) => ({ ...one, seq: String(index + 1) }))),
      }),
    );
}
