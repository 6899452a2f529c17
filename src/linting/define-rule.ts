import type { CellRange } from "../sheet/cell-range";
import type { Examined } from "./examined";
import type { Fix } from "./finding";
import { quoted } from "./quoted";
import type { MessageTemplates, Rule, RuleMeta } from "./rule";

/** The names in braces of a message template: "{a} of {b}" → "a" | "b". */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type DataFor<Template extends string> = [Placeholder<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Placeholder<Template>, string | number>> };

type Told<Messages extends MessageTemplates, Says extends keyof Messages & string> = {
  readonly says: Says;
  readonly at: CellRange;
  /** Further places of the same cause. */
  readonly related?: readonly CellRange[];
  readonly fix?: Fix | null;
} & DataFor<Messages[Says]>;

/** How a rule tells a finding; a wrong message name or a placeholder without its datum does not compile. */
export type Report<Messages extends MessageTemplates> = <Says extends keyof Messages & string>(
  told: Told<Messages, Says>,
) => void;

interface RuleDefinition<Messages extends MessageTemplates> {
  readonly meta: RuleMeta<Messages>;
  check(examined: Examined, report: Report<Messages>): void;
}

/** Makes a rule of its definition; the type of its messages is checked here and then left behind. */
export function defineRule<const Messages extends MessageTemplates>({ meta, check }: RuleDefinition<Messages>): Rule {
  return {
    meta,
    check: (examined, add) =>
      check(examined, ({ says, at, related = [], fix = null, data }) =>
        add({
          rule: meta.id,
          says,
          severity: meta.severity,
          message: fillIn(meta.messages[says] ?? says, data ?? {}),
          at,
          related,
          fix,
        }),
      ),
  };
}

/** Fills a template in; a datum's own braces stay as they are, and what stands in 「」 is quoted. */
function fillIn(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/「\{([^{}]*)\}」|\{([^{}]*)\}/g, (_, words: string | undefined, name = "") =>
    words === undefined ? String(data[name] ?? "") : quoted(String(data[words] ?? "")),
  );
}
