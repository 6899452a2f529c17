import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PROFILE_SCHEMA } from "../src/linting/profile-schema";
import type { Rule } from "../src/linting/rule";
import type { RuleCase } from "../tests/support/rule-case";
import { excelFacts } from "./excel-facts";
import { excelMembers } from "./excel-members";
import { ruleIndex, rulePage } from "./rule-page";

/** In the order in which rules are listed. */
export const SUBJECTS: readonly string[] = ["project", "funds", "goal", "indicator", "wording", "form", "statement"];

/**
 * Every file that follows from the folder of rules and their cases, path to content: the registry, the list of cases, a
 * page for each rule and their index; beside it the schema of a profile's file, and what Excel is known to do.
 */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const ids = ruleIds(root);
  const book = await Promise.all(ids.map(async (id) => ({ rule: await ruleOf(id), cases: await casesOf(id) })));
  return new Map([
    ["src/rules/registry.ts", registry(ids)],
    ["tests/rules/cases.ts", caseList(ids)],
    ...book.map(({ rule, cases }) => [`docs/rules/${rule.meta.id}.md`, rulePage(rule, cases)] as const),
    ["docs/rules/README.md", ruleIndex(book.map(({ rule }) => rule))],
    ["src/workbench/host/rich-api/excel-members.ts", excelMembers(root)],
    ["docs/excel-facts.md", excelFacts()],
    ["docs/profile.schema.json", `${JSON.stringify(PROFILE_SCHEMA, null, 2)}\n`],
  ]);
}

/** "subject/rule" of each file in the subjects' folders, in the order of the subjects, then by name. */
export function ruleIds(root: string): readonly string[] {
  return SUBJECTS.flatMap((subject) =>
    readdirSync(join(root, "src/rules", subject))
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => `${subject}/${name.slice(0, -3)}`),
  );
}

async function ruleOf(id: string): Promise<Rule> {
  const module = (await import(`../src/rules/${id}`)) as Readonly<Record<string, Rule>>;
  const rule = module[exportOf(id)];
  if (!rule) throw new Error(`src/rules/${id}.ts must export ${exportOf(id)}.`);
  return rule;
}

async function casesOf(id: string): Promise<readonly RuleCase[]> {
  const { cases } = (await import(`../tests/rules/${id}.cases`)) as { readonly cases: readonly RuleCase[] };
  return cases;
}

/** The name a rule's file exports: "indicator/value-needs-unit" → valueNeedsUnit. */
export function exportOf(id: string): string {
  return camelCase(id.slice(id.indexOf("/") + 1));
}

/** The name a rule goes by beside all others: "indicator/value-needs-unit" → indicatorValueNeedsUnit. */
function nameOf(id: string): string {
  return camelCase(id.replace("/", "-"));
}

function camelCase(words: string): string {
  return words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const NOTICE = "// Generated from the folder of rules by scripts/generate.ts; do not edit.";

function registry(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { ${exportOf(id)} as ${nameOf(id)} } from "./${id}";`).join("\n");
  return `${NOTICE}
import type { Rule } from "../linting/rule";
${imports}

/** All rules, by subject. */
export const RULES: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join("\n")}
];
`;
}

function caseList(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { cases as ${nameOf(id)} } from "./${id}.cases";`).join("\n");
  return `${NOTICE}
import type { RuleCase } from "../support/rule-case";
${imports}

/** The drawn cases of each rule. */
export const CASES: Readonly<Record<string, readonly RuleCase[]>> = {
${ids.map((id) => `  "${id}": ${nameOf(id)},`).join("\n")}
};
`;
}
