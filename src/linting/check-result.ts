import type { Severity } from "../sheet/severity";
import type { Finding } from "./finding";

/** Findings in reading order with their counts; the gate is blocked while there is an error (还差 n 项). */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly gate: "ready" | "blocked";
}
