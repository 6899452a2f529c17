import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STAMP = `${ROOT}dist/.built-from`;
const SOURCES = [
  "src",
  "assets",
  "docs/rules",
  "docs/使用手册.md",
  "docs/pictures",
  "scripts/build/rule-html.mjs",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/** Builds dist/ unless it was built from just these sources. Fails with webpack's own messages. */
export async function build() {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  console.error("正在构建 …");
  const stats = await new Promise((resolve, reject) => {
    webpack(configure({}, { mode: "production" }), (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) {
    console.error(stats.toString({ preset: "errors-only", colors: process.stderr.isTTY }));
    process.exit(1);
  }
  writeFileSync(STAMP, sources);
}

/** What dist/ depends on: the content of the sources and the two build variables. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.env.OFFICE_JS ?? ""} ${process.env.BASE_URL ?? ""}`);
  for (const path of SOURCES.flatMap((name) => filesUnder(join(ROOT, name)))) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
