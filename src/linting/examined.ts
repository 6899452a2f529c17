import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import type { Indicator } from "../domain/indicator";
import type { PerformanceDocument } from "../domain/performance-document";
import type { Project } from "../domain/project";
import type { Reading } from "../domain/reading";
import type { TargetTable } from "../domain/target-table";
import type { Direction } from "../domain/vocabulary/directions";
import { fold } from "../domain/vocabulary/fold";
import type { LevelOne, LevelTwo } from "../domain/vocabulary/levels";
import type { Measure } from "../domain/vocabulary/measures";
import { measureIn } from "../domain/vocabulary/measures";
import type { Nature } from "../domain/vocabulary/natures";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { AcceptedVocabulary } from "./accepted-vocabulary";
import { acceptedVocabulary } from "./accepted-vocabulary";
import type { Profile } from "./profile";
import { STANDARD_PROFILE } from "./profile";
import type { RuleSubject } from "./rule-subject";
import { projectWithoutPlaceholders, withoutPlaceholders } from "./without-placeholders";

/**
 * What a rule sees: the sheet, what was read from it, and all its projects and indicators with the meaning of their
 * words, asked of the vocabulary once for all rules. What a template left in `projects` and `indicators` is unreadable;
 * `document` holds it as read.
 */
export interface Examined {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  readonly document: PerformanceDocument;
  readonly profile: Profile;
  /** Whether a text reads as a unit, the profile's own among them. */
  readonly isUnit: AcceptedVocabulary["isUnit"];
  readonly projects: readonly ExaminedProject[];
  readonly indicators: readonly ExaminedIndicator[];
}

export interface ExaminedProject {
  readonly project: Project;
  readonly table: TargetTable;
  /** The name to call it by; "" where none is written. */
  readonly name: string;
  readonly indicators: readonly ExaminedIndicator[];
}

/** One indicator with what its words mean; null where they are missing or not understood. */
export interface ExaminedIndicator {
  readonly indicator: Indicator;
  readonly project: Project;
  /** The name of its project. */
  readonly of: string;
  /** 三级指标, the name to call it by; "" where none is written. */
  readonly name: string;
  /** The name folded, to compare it with others. */
  readonly sameName: string;
  readonly level1: LevelOne | null;
  readonly level2: LevelTwo | null;
  readonly nature: Nature | null;
  /** Of the 方向 column, else the sign written before the value ("≥95%"). */
  readonly direction: Direction | null;
  /** The value as number with the unit of the unit column, else with the one written behind it. */
  readonly measure: Measure | null;
}

/** Null where the sheet was not recognised as a 绩效目标表. */
export function examine({ snapshot, reading, profile = STANDARD_PROFILE }: RuleSubject): Examined | null {
  const { document } = reading;
  if (!document) return null;
  const vocabulary = acceptedVocabulary(profile.accepted);
  const meanings = vocabularyOnce(vocabulary);
  const projects = document.tables.flatMap((table) =>
    table.projects.map((read): ExaminedProject => {
      const project = projectWithoutPlaceholders({ ...read, indicators: read.indicators.map(withoutPlaceholders) });
      const name = valueOf(project.name) ?? "";
      const indicators = project.indicators.map((indicator) => examineIndicator(indicator, project, name, meanings));
      return { project, table, name, indicators };
    }),
  );
  const indicators = projects.flatMap((project) => project.indicators);
  return { snapshot, reading, document, profile, isUnit: vocabulary.isUnit, projects, indicators };
}

type Meanings = ReturnType<typeof vocabularyOnce>;

/** The same few words stand in every row of a long table: each is looked up once. */
function vocabularyOnce({ level1, level2, nature, direction }: AcceptedVocabulary) {
  return {
    level1: remembering(level1),
    level2: remembering(level2),
    nature: remembering(nature),
    direction: remembering(direction),
    measure: remembering(measureIn),
    fold: remembering(fold),
  };
}

function remembering<T>(meaningOf: (text: string) => T | null): (entry: Entry<string>) => T | null {
  const known = new Map<string, T | null>();
  return (entry) => {
    if (entry.state !== "filled") return null;
    const found = known.get(entry.value);
    if (found !== undefined) return found;
    const meaning = meaningOf(entry.value);
    known.set(entry.value, meaning);
    return meaning;
  };
}

function examineIndicator(indicator: Indicator, project: Project, of: string, meanings: Meanings): ExaminedIndicator {
  const written = meanings.measure(indicator.value);
  const unit = valueOf(indicator.unit);
  return {
    indicator,
    project,
    of,
    name: valueOf(indicator.level3) ?? "",
    sameName: meanings.fold(indicator.level3) ?? "",
    level1: meanings.level1(indicator.level1),
    level2: meanings.level2(indicator.level2),
    nature: meanings.nature(indicator.nature),
    direction: meanings.direction(indicator.direction) ?? written?.direction ?? null,
    measure: written && unit !== null ? { ...written, unit } : written,
  };
}
