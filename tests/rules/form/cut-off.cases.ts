import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [];
