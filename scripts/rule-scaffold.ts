import { SUBJECTS, exportOf } from "./generated-files";

/** The files of a fresh rule by path, or one sentence why there can be none of that id. */
export type Scaffold =
  | { readonly kind: "files"; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: "refused"; readonly why: string };

const ID = /^([a-z]+)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The rule and its cases as they are begun with: they compile, and the second case fails until the rule speaks. */
export function ruleScaffold(id: string, known: readonly string[]): Scaffold {
  const subject = ID.exec(id)?.[1];
  if (subject === undefined)
    return refused(
      `An id is an assertion in lower case, subject/what-holds, as in indicator/value-needs-unit; not "${id}".`,
    );
  if (!SUBJECTS.includes(subject)) return refused(`There is no subject ${subject}; there are ${SUBJECTS.join(", ")}.`);
  if (known.includes(id)) return refused(`${id} is a rule already.`);
  return {
    kind: "files",
    files: new Map([
      [`src/rules/${id}.ts`, rule(id)],
      [`tests/rules/${id}.cases.ts`, cases(id)],
    ]),
  };
}

function refused(why: string): Scaffold {
  return { kind: "refused", why };
}

function rule(id: string): string {
  return `import { placeOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { BY_FORM } from "../citations";
import { indicatorPhrase } from "../phrases";

/** What holds, in the office's terms, and what of it is certain. */
export const ${exportOf(id)} = defineRule({
  meta: {
    id: "${id}",
    title: "${id}：一句话写明须满足什么",
    severity: "suggestion",
    why: "一两句话写明为什么要紧。",
    basis: BY_FORM,
    fix: "none",
    messages: { broken: "{where}：现状如何，应当如何" },
  },
  matches: () => false,
  checkMatches(rows, report) {
    for (const context of rows) {
      report({ messageId: "broken", at: placeOf(context.indicator.level3), data: { where: indicatorPhrase(context) } });
    }
  },
});
`;
}

function cases(id: string): string {
  return `import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "看似有误而无误的",
    sheet: \`
      | 三级指标     | 指标值 | 计量单位 |
      | 维修设备数量 | 12     | 台       |\`,
  },
  {
    name: "两处有误的",
    sheet: \`
      | 三级指标              | 指标值 | 计量单位 |
      | 待查数量甲 {${id}} | 12     | 台       |
      | 待查数量乙 {${id}} | 15     | 台       |\`,
    tells: [
      "项目「第一批设施维护经费」的指标「待查数量甲」：现状如何，应当如何",
      "项目「第一批设施维护经费」的指标「待查数量乙」：现状如何，应当如何",
    ],
  },
];
`;
}
