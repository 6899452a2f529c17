import type { Rule } from "../../../linting/rule";
import type { CheckOptions } from "../../../review/check/check-options";
import type { Progress } from "../../../review/port/progress";
import type { SpreadsheetHost } from "../../../review/port/spreadsheet-host";
import type { PaneStrings } from "../../strings/pane-strings";
import type { JobKind, JobOf, JobShapes } from "../job";
import type { PaneState } from "../pane-state";

/** What a job works with beside what it is asked. */
export interface JobDesk {
  readonly host: SpreadsheetHost;
  /** Loads the rules. */
  readonly rules: () => Promise<readonly Rule[]>;
  /** How each sheet is to be read as the clerk said in the pane, by its name. */
  readonly choices: PaneState["choices"];
  /** The same for the sheet of the job; where nothing was said, as the workbook remembers. */
  readonly options: CheckOptions;
  readonly progress: Progress;
}

/** What is said of a job that has ended; a warning where it did not bring about what it was asked. */
export interface NoticeWords {
  readonly tone: "success" | "warning";
  readonly text: string;
}

interface JobTraits<K extends JobKind> {
  /** The pane after it has ended. */
  readonly reduce: (state: PaneState, end: JobShapes[K]["end"]) => PaneState;
  /** True for what the clerk does not have to wait for. */
  readonly background: boolean;
  /** True for a job that looks between its blocks whether it is still wanted. */
  readonly cancellable: boolean;
  /** What is said once it has ended; null for a job of which nothing is ever said. */
  readonly notice: ((end: JobShapes[K]["end"], strings: PaneStrings) => NoticeWords | null) | null;
}

/** A job as it is written down. */
export interface JobDefinition<K extends JobKind, Parts> extends JobTraits<K> {
  /** Loads what it runs with and the first screen does without. */
  readonly load: (desk: JobDesk) => Promise<Parts>;
  /** Does it. Fails with HostTrouble. */
  readonly run: (desk: JobDesk, job: JobOf<K>, parts: Parts) => Promise<JobShapes[K]["end"]>;
}

/** A job as it is used. */
export interface JobEntry<K extends JobKind> extends JobTraits<K> {
  /** Loads what it needs and does it. Fails with HostTrouble. */
  readonly perform: (desk: JobDesk, job: JobOf<K>) => Promise<JobShapes[K]["end"]>;
}

export type JobTable<K extends JobKind> = { readonly [P in K]: JobEntry<P> };

export function defineJob<K extends JobKind, Parts>({ load, run, ...traits }: JobDefinition<K, Parts>): JobEntry<K> {
  return { ...traits, perform: async (desk, job) => run(desk, job, await load(desk)) };
}

/** For a job that the first screen itself can do. */
export async function nothingToLoad(): Promise<null> {
  return null;
}

/** Loads a use case together with the rules. */
export function withRules<Parts extends object>(
  load: () => Promise<Parts>,
): (desk: JobDesk) => Promise<Parts & { readonly rules: readonly Rule[] }> {
  return async (desk) => {
    const [rules, parts] = await Promise.all([desk.rules(), load()]);
    return { ...parts, rules };
  };
}

export function success(text: string): NoticeWords {
  return { tone: "success", text };
}

export function warning(text: string): NoticeWords {
  return { tone: "warning", text };
}
