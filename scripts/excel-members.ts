import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HOST = "src/workbench/host/rich-api";
/** Longest line of a generated file. */
const WIDTH = 120;

/**
 * The properties Excel's own types have, for each type that the workbench's host plays, from Microsoft's declarations:
 * so the host can tell a property it does not play, which it must refuse, from one that nobody has.
 */
export function excelMembers(root: string): string {
  const declarations = readFileSync(join(root, "node_modules/@types/office-js/index.d.ts"), "utf8");
  const excel = declarations.slice(declarations.indexOf("declare namespace Excel {"));
  const lines = playedTypes(root).flatMap((type) => linesOf(type, propertiesOf(excel, type)));
  return `// Written by scripts/generate.ts; do not edit.
/** Properties of the types of Excel's object model that this host plays, played or not: a type, then its properties. */
const MEMBERS = \`
${lines.join("\n")}
\`;

const byType = new Map<string, Set<string>>();
for (const line of MEMBERS.trim().split("\\n")) {
  const [type = "", ...names] = line.split(" ");
  byType.set(type, new Set([...(byType.get(type) ?? []), ...names]));
}

/** True where Excel's own type has the property; names as they travel, with a capital first letter. */
export function isMember(type: string, name: string): boolean {
  return byType.get(type)?.has(name) ?? false;
}
`;
}

/** The types the host has a table for, by the names it gives them. */
function playedTypes(root: string): readonly string[] {
  const sources = readdirSync(join(root, HOST)).filter((name) => name.endsWith(".ts"));
  const types = sources.flatMap((name) =>
    [...readFileSync(join(root, HOST, name), "utf8").matchAll(/new ObjectKind<[^"]*>\(\s*"(\w+)"/g)].map(
      ([, type = ""]) => type,
    ),
  );
  return [...new Set(types)].sort();
}

function propertiesOf(excel: string, type: string): readonly string[] {
  const body =
    new RegExp(`^    (?:export )?class ${type} extends [^{]*\\{\\n(.*?)^    \\}`, "ms").exec(excel)?.[1] ?? "";
  const found = [...body.matchAll(/^ {8}(?:readonly )?([a-z]\w*)\??: /gm)].map(([, name = ""]) => name);
  return [...new Set(found)]
    .filter((name) => name !== "context" && name !== "isNullObject")
    .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
}

/** The type and its properties, over as many lines as they need. */
function linesOf(type: string, names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < WIDTH) lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(`${type} ${name}`);
  }
  return lines;
}
