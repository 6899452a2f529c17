import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generated-files";

/** Writes what is generated; with --check writes nothing, names what is stale or left over, and fails. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const checking = process.argv.includes("--check");
const files = await generatedFiles(root);

const stale = [...files].filter(
  ([path, content]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== content,
);
const pages = join(root, "docs/rules");
const orphans = (existsSync(pages) ? readdirSync(pages, { recursive: true, withFileTypes: true }) : [])
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .filter((path) => !files.has(path));

if (checking) {
  for (const path of [...stale.map(([name]) => name), ...orphans]) console.error(`stale: ${path}`);
  if (stale.length + orphans.length > 0) process.exitCode = 1;
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const path of orphans) rmSync(join(root, path));
  console.log(`${files.size} generated files, ${stale.length} written, ${orphans.length} removed`);
}
