import type { Outcome } from "./run-snippet";

/** null where the effect is the right one, else what is wrong. */
export type Check = (outcome: Outcome) => string | null;

export const CHECKS: Readonly<Record<string, Check>> = {};
