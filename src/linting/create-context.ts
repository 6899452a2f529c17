import { valueOf } from "../domain/entry";
import type { Indicator } from "../domain/indicator";
import type { Project } from "../domain/project";
import type { TargetTable } from "../domain/target-table";
import type { Direction } from "../domain/vocabulary/directions";
import { fold } from "../domain/vocabulary/fold";
import type { LevelOne, LevelTwo } from "../domain/vocabulary/levels";
import type { Measure } from "../domain/vocabulary/measures";
import { measureIn } from "../domain/vocabulary/measures";
import type { Nature } from "../domain/vocabulary/natures";
import { acceptedVocabulary } from "./accepted-vocabulary";
import type { AcceptedVocabulary } from "./accepted-vocabulary";
import { ItemInspector } from "./suspicious-item";
import type { RuleContext, IndicatorContext, ProjectContext, Namesakes } from "./rule-context";
import { levelsOf } from "./levels-of";
import { STANDARD_PROFILE } from "./profile";
import type { RuleSubject } from "./rule-subject";
import { WordColumn } from "./word-column";

/** Null where the sheet was not recognised as a 绩效目标表. */
export function createContext({ snapshot, reading, profile = STANDARD_PROFILE }: RuleSubject): RuleContext | null {
  const { document } = reading;
  if (!document) return null;
  const vocabulary = acceptedVocabulary(profile.accepted);
  const items = new ItemInspector();
  const examiner = new ContextBuilder(vocabulary, items);
  const projects = document.tables.flatMap((table) =>
    table.projects.map((project) => examiner.project(project, table)),
  );
  const indicators: IndicatorContext[] = [];
  for (const project of projects) for (const indicator of project.indicators) indicators.push(indicator);
  const { suspicious: conspicuous } = items;
  return {
    snapshot,
    reading,
    document,
    profile,
    isUnit: vocabulary.isUnit,
    projects,
    indicators,
    namesakes: namesakesAmong(indicators),
    writings: examiner.writings,
    suspicious: conspicuous,
  };
}

function namesakesAmong(indicators: readonly IndicatorContext[]): readonly Namesakes[] {
  const met = new Map<string, IndicatorContext | [IndicatorContext, IndicatorContext, ...IndicatorContext[]]>();
  for (const context of indicators) {
    const { sameName } = context;
    if (sameName === "") continue;
    const known = met.get(sameName);
    if (known === undefined) met.set(sameName, context);
    else if (Array.isArray(known)) known.push(context);
    else met.set(sameName, [known, context]);
  }
  const several: Namesakes[] = [];
  for (const rows of met.values()) if (Array.isArray(rows)) several.push(rows);
  return several;
}

function measuredIn(unit: string, { direction, number, decimals }: Measure): Measure {
  return { direction, number, unit, decimals };
}

/**
 * Looks at every item of the tables once, in the order they stand, and asks the vocabulary for the meaning of the
 * words.
 */
class ContextBuilder {
  readonly #items: ItemInspector;
  readonly #level1: WordColumn<LevelOne>;
  readonly #level2: WordColumn<LevelTwo>;
  readonly #nature: WordColumn<Nature>;
  readonly #direction: WordColumn<Direction>;
  readonly #unit: WordColumn<null>;

  constructor({ level1, level2, nature, direction }: AcceptedVocabulary, items: ItemInspector) {
    this.#items = items;
    this.#level1 = new WordColumn("level1", items, level1);
    this.#level2 = new WordColumn("level2", items, level2);
    this.#nature = new WordColumn("nature", items, nature);
    this.#direction = new WordColumn("direction", items, direction);
    this.#unit = new WordColumn("unit", items, () => null);
  }

  get writings(): RuleContext["writings"] {
    return {
      level1: this.#level1.writings,
      level2: this.#level2.writings,
      nature: this.#nature.writings,
      direction: this.#direction.writings,
      unit: this.#unit.writings,
    };
  }

  project(read: Project, table: TargetTable): ProjectContext {
    const items = this.#items;
    items.other("seq", read.seq);
    const name = items.text("name", read.name);
    items.other("budget", read.budget);
    const overallGoal = items.text("overallGoal", read.overallGoal);
    for (const { caption, entry } of read.additional) items.other(caption, entry);
    const called = valueOf(name) ?? "";
    const indicators = read.indicators.map((indicator) => this.#indicator(indicator, read, called));
    const asRead =
      name === read.name &&
      overallGoal === read.overallGoal &&
      indicators.every(({ indicator }, row) => indicator === read.indicators[row]);
    const levels = levelsOf(indicators, table);
    if (asRead) return { project: read, table, name: called, indicators, levels };
    const project = { ...read, name, overallGoal, indicators: indicators.map(({ indicator }) => indicator) };
    return {
      project,
      table,
      name: called,
      indicators: indicators.map((context) => ({ ...context, project })),
      levels,
    };
  }

  #indicator(read: Indicator, project: Project, of: string): IndicatorContext {
    const lostBefore = this.#items.lost;
    const indicator = this.#withoutPlaceholders(read);
    const { level1, level2, level3, nature, direction, value, unit } = indicator;
    const name = valueOf(level3) ?? "";
    const written = value.state === "filled" ? measureIn(value.value) : null;
    return {
      indicator,
      project,
      of,
      name,
      sameName: fold(name),
      level1: this.#level1.meaningOf(level1),
      level2: this.#level2.meaningOf(level2),
      nature: this.#nature.meaningOf(nature),
      direction: this.#direction.meaningOf(direction) ?? written?.direction ?? null,
      measure: written && unit.state === "filled" ? measuredIn(unit.value, written) : written,
      cutOff: this.#items.lost > lostBefore,
    };
  }

  /** The indicator with what a template left unreadable. */
  #withoutPlaceholders(read: Indicator): Indicator {
    const items = this.#items;
    const level1 = this.#level1.look(read.level1);
    const level2 = this.#level2.look(read.level2);
    const level3 = items.text("level3", read.level3);
    const detail = items.text("detail", read.detail);
    const nature = this.#nature.look(read.nature);
    const direction = this.#direction.look(read.direction);
    const value = items.text("value", read.value);
    const unit = this.#unit.look(read.unit);
    items.other("weight", read.weight);
    for (const { caption, entry } of read.additional) items.other(caption, entry);
    const labels = level1 === read.level1 && level2 === read.level2 && level3 === read.level3 && detail === read.detail;
    const target = nature === read.nature && direction === read.direction && value === read.value && unit === read.unit;
    return labels && target ? read : { ...read, level1, level2, level3, detail, nature, direction, value, unit };
  }
}
