import type { Severity } from "../sheet/severity";
import type { Finding } from "./finding";
import type { Need } from "./rule";

/** Findings in reading order with their counts; the gate is blocked while there is an error (还差 n 项). */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly gate: "ready" | "blocked";
  /** Rules that could not judge this sheet (规则无法判断), with what is missing; neither passed nor broken. */
  readonly undecided: readonly Undecided[];
}

export interface Undecided {
  readonly rule: string;
  readonly missing: readonly [Need, ...Need[]];
}
