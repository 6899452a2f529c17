import type { Project } from "./project";

/** Budgets carry at most six decimals (the finance system's own limit); rounding there takes away what floats add. */
const SCALE = 1_000_000;

/** The budgets (年预算安排资金) added up, in the money unit of their table. */
export interface TotalBudget {
  /** The sum of those that could be read; null where none could. */
  readonly amount: number | null;
  /** True where every project's budget could be read. */
  readonly complete: boolean;
}

/** Adds the budgets of projects up. */
export function totalBudget(projects: readonly Project[]): TotalBudget {
  const amounts = projects.flatMap(({ budget }) => (budget.state === "filled" ? [budget.value] : []));
  if (amounts.length === 0) return { amount: null, complete: false };
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return { amount: Math.round(sum * SCALE) / SCALE, complete: amounts.length === projects.length };
}
