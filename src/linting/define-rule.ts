import type { CellRange } from "../sheet/cell-range";
import type { RuleContext, IndicatorContext } from "./rule-context";
import type { Fix } from "./finding";
import { quoted } from "./quoted";
import type { RuleListener, MessageTemplates, Rule, RuleMeta } from "./rule";

/** The names in braces of a message template: "{a} of {b}" → "a" | "b". */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type DataFor<Template extends string> = [Placeholder<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Placeholder<Template>, string | number>> };

type ReportDescriptor<Messages extends MessageTemplates, Says extends keyof Messages & string> = {
  readonly messageId: Says;
  readonly at: CellRange;
  /** Further places of the same cause. */
  readonly related?: readonly CellRange[];
  readonly fix?: Fix | null;
} & DataFor<Messages[Says]>;

/** How a rule tells a finding; a wrong message name or a placeholder without its datum does not compile. */
export type Report<Messages extends MessageTemplates> = <Says extends keyof Messages & string>(
  told: ReportDescriptor<Messages, Says>,
) => void;

/** What a rule is made of: metadata and one of three ways to judge. */
type RuleDefinition<Messages extends MessageTemplates> = { readonly meta: RuleMeta<Messages> } & (
  ChecksSheet<Messages> | ChecksIndicator<Messages> | ChecksMatches<Messages>
);

/** Looks at the sheet as a whole. */
interface ChecksSheet<Messages extends MessageTemplates> {
  check(context: RuleContext, report: Report<Messages>): void;
}

/** Looks at each indicator by itself. */
interface ChecksIndicator<Messages extends MessageTemplates> {
  indicator(context: IndicatorContext, report: Report<Messages>, sheet: RuleContext): void;
}

/** Looks for indicators and speaks once of those it found, if any, in the order they stand. */
interface ChecksMatches<Messages extends MessageTemplates> {
  matches(context: IndicatorContext, sheet: RuleContext): boolean;
  checkMatches(rows: MatchedRows, report: Report<Messages>, sheet: RuleContext): void;
}

export type MatchedRows = readonly [IndicatorContext, ...IndicatorContext[]];

/** Makes a rule of its definition; the type of its messages is checked here and then left behind. */
export function defineRule<const Messages extends MessageTemplates>(definition: RuleDefinition<Messages>): Rule {
  const { meta } = definition;
  const sentences = new Map(Object.entries(meta.messages).map(([says, template]) => [says, sentenceOf(template)]));
  return {
    meta,
    create: (sheet, add) => {
      const report: Report<Messages> = ({ messageId: says, at, related = [], fix = null, data }) =>
        add({
          rule: meta.id,
          messageId: says,
          severity: meta.severity,
          message: sentences.get(says)?.(data ?? {}) ?? says,
          at,
          related,
          fix,
        });
      if ("check" in definition) return { end: () => definition.check(sheet, report) };
      if ("indicator" in definition) return { indicator: (context) => definition.indicator(context, report, sheet) };
      return gathering(definition, report, sheet);
    },
  };
}

function gathering<Messages extends MessageTemplates>(
  definition: ChecksMatches<Messages>,
  report: Report<Messages>,
  sheet: RuleContext,
): RuleListener {
  const rows: IndicatorContext[] = [];
  return {
    indicator: (context) => {
      if (definition.matches(context, sheet)) rows.push(context);
    },
    end: () => {
      if (areSome(rows)) definition.checkMatches(rows, report, sheet);
    },
  };
}

function areSome(rows: readonly IndicatorContext[]): rows is MatchedRows {
  return rows.length > 0;
}

type Data = Readonly<Record<string, string | number>>;

/** Fills a template in; a datum's own braces stay as they are, and what stands in 「」 is quoted. */
function sentenceOf(template: string): (data: Data) => string {
  const parts = template.split(/(「\{[^{}]*\}」|\{[^{}]*\})/g).map((part, index): string | ((data: Data) => string) => {
    if (index % 2 === 0) return part;
    const [, words = ""] = /\{([^{}]*)\}/.exec(part) ?? [];
    return part.startsWith("「") ? (data) => quoted(String(data[words] ?? "")) : (data) => String(data[words] ?? "");
  });
  return (data) => {
    let sentence = "";
    for (const part of parts) sentence += typeof part === "string" ? part : part(data);
    return sentence;
  };
}
