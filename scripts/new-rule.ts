import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ruleIds } from "./generated-files";
import { ruleScaffold } from "./rule-scaffold";

/**
 * npm run new:rule subject/id: writes the rule, its cases, and what is generated from them (registry, list of cases,
 * page, index).
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [id = ""] = process.argv.slice(2);
const scaffold = ruleScaffold(id, ruleIds(root));

if (scaffold.kind === "refused") {
  console.error(scaffold.why);
  process.exitCode = 1;
} else {
  const taken = [...scaffold.files.keys()].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`${taken} stands there already.`);
  for (const [path, content] of scaffold.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(path);
  }
  await import("./generate");
  console.log(`Let the rule speak until npx jest tests/rules/house.test.ts -t "${id}" passes;`);
  console.log(
    "then give each message its slip in tests/rules/mutations and the field's check its rule in tests/rules/field-rules.ts.",
  );
}
