import type { Severity } from "../sheet/severity";
import type { Finding } from "./finding";
import type { Suppression } from "./suppression";
import type { Need } from "./rule";

/**
 * Findings in reading order with their counts; the gate is blocked while there is an error (还差 n 项). What the clerk set
 * aside with a reason is told apart and counts for nothing.
 */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly gate: "ready" | "blocked";
  /** Rules that could not judge this sheet (规则无法判断), with what is missing; neither passed nor broken. */
  readonly undecided: readonly Undecided[];
  /** Findings that are ignored, in reading order, each with the reason. */
  readonly suppressed: readonly SuppressedFinding[];
  /**
   * What was ignored on this sheet and is so no more: the place holds something else now, or nothing is found there.
   */
  readonly expired: readonly ExpiredSuppression[];
}

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: Suppression;
}

/**
 * changed: the rule still speaks of the same item, which says something else now, and is open again; gone: it speaks of
 * it no more.
 */
export interface ExpiredSuppression {
  readonly suppression: Suppression;
  readonly why: "changed" | "gone";
}

export interface Undecided {
  readonly rule: string;
  readonly missing: readonly [Need, ...Need[]];
}
