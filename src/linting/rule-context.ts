import type { Indicator } from "../domain/indicator";
import type { PerformanceDocument } from "../domain/performance-document";
import type { Project } from "../domain/project";
import type { Reading } from "../domain/reading";
import type { TargetTable } from "../domain/target-table";
import type { Direction } from "../domain/vocabulary/directions";
import type { LevelOne, LevelTwo } from "../domain/vocabulary/levels";
import type { Measure } from "../domain/vocabulary/measures";
import type { Nature } from "../domain/vocabulary/natures";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { AcceptedVocabulary } from "./accepted-vocabulary";
import type { SuspiciousItem } from "./suspicious-item";
import type { Profile } from "./profile";

/**
 * What a rule sees: the sheet, what was read from it, and all its projects and indicators with the meaning of their
 * words, asked of the vocabulary once for all rules. What a template left in `projects` and `indicators` is unreadable;
 * `document` holds it as read.
 */
export interface RuleContext {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  readonly document: PerformanceDocument;
  readonly profile: Profile;
  /** Whether a text reads as a unit, the profile's own among them. */
  readonly isUnit: AcceptedVocabulary["isUnit"];
  readonly projects: readonly ProjectContext[];
  readonly indicators: readonly IndicatorContext[];
  /** Indicators of one name, folded, wherever they stand: each name that several have, in the order first met. */
  readonly namesakes: readonly Namesakes[];
  /** What is written in the columns of few words, each writing once. */
  readonly writings: Readonly<Record<ColumnOfWords, readonly string[]>>;
  /** The few items whose writing a rule may have something to say of, in the order they stand. */
  readonly suspicious: readonly SuspiciousItem[];
}

export interface ProjectContext {
  readonly project: Project;
  readonly table: TargetTable;
  /** The name to call it by; "" where none is written. */
  readonly name: string;
  readonly indicators: readonly IndicatorContext[];
  /** Its 一级指标, see levels-of.ts; null where they cannot be told. */
  readonly levels: ReadonlySet<LevelOne> | null;
}

/** Columns in which the same few words stand in row after row. */
export type ColumnOfWords = "level1" | "level2" | "nature" | "direction" | "unit";

/** At least two rows of one name. */
export type Namesakes = readonly [IndicatorContext, IndicatorContext, ...IndicatorContext[]];

/** One indicator with what its words mean; null where they are missing or not understood. */
export interface IndicatorContext {
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
  /** True where the copy lost one of its items (原件缺失). */
  readonly cutOff: boolean;
}
