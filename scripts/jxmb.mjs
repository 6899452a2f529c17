#!/usr/bin/env node
/**
 * npm run jxmb: the command line from the bundle in dist/ where that is newer than the sources, else from the sources
 * themselves; sets itself up where needed.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = `${ROOT}dist/jxmb.mjs`;

// npm run starts in the project's folder; the user's file names are meant from where the user stands.
if (process.env.npm_lifecycle_event === "jxmb" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

if (isFresh()) await import("../dist/jxmb.mjs");
else {
  const { ensureInstalled } = await import("./ensure-installed.mjs");
  ensureInstalled();
  const { register } = await import("tsx/esm/api");
  // For good: what a command needs only at times, as the Word library, is imported while it runs.
  register();
  await import("../src/cli/program.ts");
}

/** True where the bundle was written after every source it is made of. */
function isFresh() {
  if (!existsSync(BUNDLE)) return false;
  const written = statSync(BUNDLE).mtimeMs;
  const newer = (path) => statSync(path).mtimeMs > written;
  return (
    !newer(`${ROOT}package-lock.json`) &&
    !readdirSync(`${ROOT}src`, { recursive: true }).some((name) => newer(`${ROOT}src/${name}`))
  );
}
