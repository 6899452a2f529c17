import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
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

/** The two bundles of dist/: what a browser loads, and the command line. */
export const PARTS = ["add-in", "jxmb"];

/** Builds these parts of dist/ unless they were built from just these sources. Fails with webpack's own messages. */
export async function build(parts = PARTS) {
  const sources = fingerprint();
  const stale = parts.filter((part) => !existsSync(stampOf(part)) || readFileSync(stampOf(part), "utf8") !== sources);
  if (stale.length === 0) return;
  console.error("正在构建 …");
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(configure({}, { mode: "production" }).filter(({ name }) => stale.includes(name)));
    showProgress(compiler, process.stderr);
    compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result))));
  });
  if (stats.hasErrors()) {
    console.error(stats.toString({ preset: "errors-only", colors: process.stderr.isTTY }));
    process.exit(1);
  }
  for (const part of stale) writeFileSync(stampOf(part), sources);
}

/** Tells how far the build is: over one line of a terminal, else every tenth. */
function showProgress(compiler, stream) {
  let told = -1;
  const tell = (share) => {
    const percent = Math.floor(share * 100);
    if (percent <= told || (!stream.isTTY && percent < told + 10)) return;
    told = percent;
    stream.write(stream.isTTY ? `\r构建 ${percent} %${percent === 100 ? "\n" : ""}` : `构建 ${percent} %\n`);
  };
  new webpack.ProgressPlugin((share) => tell(share)).apply(compiler);
}

function stampOf(part) {
  return `${ROOT}dist/.built-from-${part}`;
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
