import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readSnippet } from "./read-snippet";
import { runSnippet } from "./run-snippet";
import { CHECKS } from "./snippet-checks";

/**
 * Runs Microsoft's own snippets for Excel (OfficeDev/office-js-snippets, samples/excel) on the workbench's host,
 * unmodified: `npx tsx scripts/soak/snippets.ts FOLDER [part of a name]`. They stay outside of this repository. Prints
 * which do not come to their end and why, how many do, and how many of those whose effect is known have it.
 */
const [folder, part = ""] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: tsx scripts/soak/snippets.ts FOLDER [part of a name]");
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const ended: string[] = [];
const right: string[] = [];
let ran = 0;
for (const file of files) {
  const id = relative(folder, file)
    .replaceAll("\\", "/")
    .replace(/\.yaml$/, "");
  if (!id.includes(part)) continue;
  ran += 1;
  const outcome = await runSnippet(readSnippet(id, readFileSync(file, "utf8")));
  if (outcome.failures.length > 0) {
    console.log(`- ${id}: ${outcome.failures[0] ?? ""}`);
    continue;
  }
  ended.push(id);
  const wrong = CHECKS[id]?.(outcome);
  if (wrong === undefined) {
    console.log(`  ${id}: to the end${part === "" ? "" : `\n${outcome.log.join("\n")}`}`);
  } else if (wrong === null) right.push(id);
  else console.log(`x ${id}: ${wrong}`);
}
console.log(`${ran} snippets, ${ended.length} to the end, ${right.length} with the right effect`);
