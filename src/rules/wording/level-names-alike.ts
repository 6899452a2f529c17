import type { FilledText } from "../../domain/entry";
import { PARENT_OF } from "../../domain/vocabulary/frameworks";
import type { LevelOne } from "../../domain/vocabulary/levels";
import { CLOSING_WORD, levelOneNamed, levelTwoNamed } from "../../domain/vocabulary/levels";
import { defineRule } from "../../linting/define-rule";
import type { RuleContext } from "../../linting/rule-context";
import { TYPING } from "../citations";
import { askedOnce } from "../asked-once";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { oncePerPlace } from "../once-a-place";
import { listed } from "../phrases";

/** The weight that may be declared behind a level's name: 产出指标（50分）. */
const WEIGHT = /(?<!\s)\s*[(（]\s*\d[^()（）]*[)）]\s*$/;

/** 产出指标 beside 效益: one column, one writing, that of most cells. Told once a column. */
export const levelNamesAlike = defineRule({
  meta: {
    id: "wording/level-names-alike",
    title: "一级、二级指标的名称写法须一致",
    severity: "suggestion",
    why: "同一栏有的写「产出指标」、有的写「效益」，版面不齐，也像是多处拼接。",
    basis: TYPING,
    fix: "safe",
    messages: {
      without: "{column}有 {count} 处没有写「指标」二字（{names}），其他 {others} 处写了，应统一带「指标」",
      with: "{column}有 {count} 处写了「指标」二字（{names}），其他 {others} 处没有写，应统一不带「指标」",
    },
  },
  check({ projects, snapshot, writings }, report) {
    for (const [column, caption] of [
      ["level1", "一级指标"],
      ["level2", "二级指标"],
    ] as const) {
      if (writings[column].every((name) => name.endsWith(CLOSING_WORD))) continue;
      const { closed, bare } = writingsIn(projects, column);
      if (closed.length === 0 || bare.length === 0) continue;
      const says = bare.length <= closed.length ? "without" : "with";
      const [unlike, others] = says === "without" ? [bare, closed] : [closed, bare];
      const [at, ...related] = unlike.map((entry) => entry.at);
      if (!at) continue;
      const fix = fixOf(
        `统一${says === "without" ? "带" : "不带"}「指标」`,
        "safe",
        unlike.map((entry) =>
          editOf(snapshot, entry, says === "without" ? closedName(entry.raw) : bareName(entry.raw)),
        ),
      );
      const names = listed([...new Set(unlike.map(({ value }) => value))]);
      report({
        messageId: says,
        at,
        related,
        fix,
        data: { column: caption, count: unlike.length, names, others: others.length },
      });
    }
  },
});

/**
 * The cells of a column that name a level, each once, by whether 指标 closes the name; 数量目标 is of another form, and a
 * 一级指标 of another framework is told of by indicator/level1-known.
 */
function writingsIn(
  projects: RuleContext["projects"],
  column: "level1" | "level2",
): { readonly closed: readonly FilledText[]; readonly bare: readonly FilledText[] } {
  const firstTime = oncePerPlace();
  const named = column === "level1" ? levelOneNamed : levelTwoNamed;
  const closes = askedOnce((text) =>
    named(text) === null ? "" : parted(text).name.trim().slice(-CLOSING_WORD.length),
  );
  const closed: FilledText[] = [];
  const bare: FilledText[] = [];
  for (const { table, indicators } of projects) {
    const levels = new Set<LevelOne | null>(Object.values(PARENT_OF[table.framework]));
    for (const { indicator, level1 } of indicators) {
      const entry = indicator[column];
      if (
        entry.state !== "filled" ||
        entry.repaired ||
        !firstTime(entry.at) ||
        (column === "level1" && !levels.has(level1))
      )
        continue;
      const ending = closes(entry.value);
      if (ending === CLOSING_WORD) closed.push(entry);
      else if (ending !== "" && ending !== "目标") bare.push(entry);
    }
  }
  return { closed, bare };
}

function closedName(raw: string): string {
  const { name, weight } = parted(raw);
  return `${name.trimEnd()}${CLOSING_WORD}${weight}`;
}

function bareName(raw: string): string {
  const { name, weight } = parted(raw);
  const bare = name.trimEnd().replace(/指\s*标$/, "");
  return `${bare.trimEnd()}${weight}`;
}

function parted(text: string): { readonly name: string; readonly weight: string } {
  const at = text.search(WEIGHT);
  return at === -1 ? { name: text, weight: "" } : { name: text.slice(0, at), weight: text.slice(at) };
}
