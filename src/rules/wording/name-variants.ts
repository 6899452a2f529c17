import type { FilledText } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import type { LevelTwo } from "../../domain/vocabulary/levels";
import { levelTwoNamed } from "../../domain/vocabulary/levels";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { grouped } from "../grouped";
import { oncePerPlace } from "../once-a-place";

/** One thing is called by one name through the document; the rarer writing is told, once. */
export const nameVariants = defineRule({
  meta: {
    id: "wording/name-variants",
    title: "同一事项名称写法须统一",
    severity: "suggestion",
    why: "同一指标有几种写法，汇总时会被当成不同指标。",
    basis: cite(CITATIONS.guide2021),
    fix: "needs-review",
    messages: {
      satisfaction: "「满意度」与「满意率」混用：{rarer} {rarerCount} 处，{commoner} {commonerCount} 处，应统一写法",
      level2: "同一类二级指标有两种写法：「{rarer}」{rarerCount} 处，「{commoner}」{commonerCount} 处，应统一写法",
      brackets:
        "三级指标「{rarer}」与「{commoner}」疑为同一指标，前者 {rarerCount} 处，后者 {commonerCount} 处，应统一写法",
    },
  },
  check({ indicators, snapshot, writings }, report) {
    const tell = (says: "satisfaction" | "level2" | "brackets", writings: Writings): void => {
      const [commoner, ...others] = [...writings.values()].sort((a, b) => b.entries.length - a.entries.length);
      for (const rarer of others) {
        const [at, ...related] = rarer.entries.map((entry) => entry.at);
        if (!commoner || !at) continue;
        const rarerCount = rarer.entries.length;
        const commonerCount = commoner.entries.length;
        const edits = rarer.entries.map((entry) =>
          editOf(snapshot, entry, entry.raw.replace(rarer.shown, commoner.shown)),
        );
        const fix = fixOf(`统一为「${commoner.shown}」`, "needs-review", edits);
        report({
          messageId: says,
          at,
          related,
          fix,
          data: { rarer: rarer.shown, rarerCount, commoner: commoner.shown, commonerCount },
        });
      }
    };
    tell(
      "satisfaction",
      gather(indicators.filter(isOfSatisfaction), "level3", ({ name }) => /满意[度率]/.exec(name)?.[0] ?? null),
    );
    if (!isOneWritingEach(writings.level2)) {
      const level2Writing = remembering(withoutSuffix);
      for (const mixed of levelsOfTwoWritings(indicators, level2Writing)) {
        tell(
          "level2",
          gather(
            indicators.filter(({ level2 }) => level2 === mixed),
            "level2",
            level2Writing,
          ),
        );
      }
    }
    const bracketed = new Set(
      indicators.flatMap(({ sameName }) =>
        sameName.includes("(") && BRACKETS.test(sameName) ? [withoutBrackets(sameName)] : [],
      ),
    );
    if (bracketed.size === 0) return;
    for (const group of grouped(indicators, ({ sameName }) => withoutBrackets(sameName)).values()) {
      if (bracketed.has(withoutBrackets(group[0]?.sameName ?? "")))
        tell(
          "brackets",
          gather(group, "level3", ({ name }) => name),
        );
    }
  },
});

/** Each writing, folded: how it is shown first and the items written so, in reading order. */
type Writings = ReadonlyMap<string, Writing>;

interface Writing {
  readonly shown: string;
  readonly entries: FilledText[];
}

function gather(
  indicators: readonly IndicatorContext[],
  column: "level2" | "level3",
  writingOf: (context: IndicatorContext) => string | null,
): Writings {
  const writings = new Map<string, Writing>();
  const firstTime = oncePerPlace();
  for (const context of indicators) {
    const entry = context.indicator[column];
    const writing = writingOf(context);
    if (writing === null || entry.state !== "filled" || !firstTime(entry.at)) continue;
    const known = writings.get(fold(writing));
    if (known) known.entries.push(entry);
    else writings.set(fold(writing), { shown: writing, entries: [entry] });
  }
  return writings;
}

function levelsOfTwoWritings(
  indicators: readonly IndicatorContext[],
  writingOf: (context: IndicatorContext) => string | null,
): ReadonlySet<LevelTwo> {
  const first = new Map<LevelTwo, string>();
  const mixed = new Set<LevelTwo>();
  for (const context of indicators) {
    const writing = writingOf(context);
    if (context.level2 === null || writing === null) continue;
    const known = first.get(context.level2);
    if (known === undefined) first.set(context.level2, writing);
    else if (known !== writing) mixed.add(context.level2);
  }
  return mixed;
}

/** True where each word names a 二级指标 that no other names. */
function isOneWritingEach(words: readonly string[]): boolean {
  const writings = new Set(words.map(withoutSuffix));
  const levels = new Set([...writings].map(levelTwoNamed));
  return !levels.has(null) && levels.size === writings.size;
}

function isOfSatisfaction({ level2 }: IndicatorContext): boolean {
  return level2 === "client-satisfaction";
}

function withoutSuffix(level2: string): string {
  return fold(level2).replace(/指标$/, "");
}

/** The same few words stand in every row: each is looked at once. */
function remembering(writingOf: (level2: string) => string): (context: IndicatorContext) => string | null {
  const known = new Map<string, string>();
  return ({ indicator: { level2 } }) => {
    if (level2.state !== "filled") return null;
    const writing = known.get(level2.value) ?? writingOf(level2.value);
    known.set(level2.value, writing);
    return writing;
  };
}

/** One or two characters in brackets inside a word, 规(约)定, told apart from an explanation in brackets. */
const BRACKETS = /(?<=\p{Script=Han})\(\p{Script=Han}{1,2}\)(?=\p{Script=Han})/u;

function withoutBrackets(name: string): string {
  return name.replace(BRACKETS, "");
}
