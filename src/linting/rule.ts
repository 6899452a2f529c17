import type { Severity } from "../sheet/severity";
import type { RuleContext, IndicatorContext } from "./rule-context";
import type { Finding } from "./finding";

/** What a rule says of itself; the pages under docs/rules are generated from it. */
export interface RuleMeta<Messages extends MessageTemplates = MessageTemplates> {
  /** An assertion, "subject/what-holds": at once the path of the source, of the cases and of the page. */
  readonly id: string;
  /** The assertion in Chinese, one line. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters to the office, one or two sentences. */
  readonly why: string;
  /** What it rests on, documents cited by name and number only. */
  readonly basis: string;
  /** The best fix the rule can offer. */
  readonly fix: "none" | "safe" | "needs-review";
  /** What the sheet must show before the rule can judge at all; without it the rule is undecided (规则无法判断). */
  readonly needs?: readonly Need[];
  /** Templates by name; `{indicator}` is filled in from the report's data. */
  readonly messages: Messages;
}

/**
 * What a rule may need of a sheet.
 * - whole-table: no page of the copy is cut off
 * - statement: the prose of 预算绩效目标情况说明
 * - year, unit-name, money-unit: the lines around the table
 * - weights: a column 分值
 * - merges: a host that tells merged cells
 * - card: a card's labels, 起止时间 and the money block among them
 */
export type Need = "whole-table" | "statement" | "year" | "unit-name" | "money-unit" | "weights" | "merges" | "card";

export type MessageTemplates = Readonly<Record<string, string>>;

/** One rule as the engine sees it: metadata, and how it sets to work on a sheet that was read. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly create: (context: RuleContext, add: (finding: Finding) => void) => RuleListener;
}

/**
 * A rule at work on one sheet. Every indicator is shown to all rules that ask for it before the next one is, so that a
 * long table passes by once and not once a rule; then each rule ends with what it has to say of the whole.
 */
export interface RuleListener {
  readonly indicator?: (context: IndicatorContext) => void;
  readonly end?: () => void;
}
