#!/usr/bin/env node
/** jxmb, the command line: sets itself up where needed, then runs src/cli over the words it was given. */
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();

// npm run starts in the project's folder; the user's file names are meant from where the user stands.
if (process.env.npm_lifecycle_event === "jxmb" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const { register } = await import("tsx/esm/api");
// For good: what a command needs only at times, as the Word library, is imported while it runs.
register();
const { run } = await import("../src/cli/main.ts");

// A reader that has seen enough (| head) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

// Not process.exit: what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  coloured: process.stdout.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== "dumb",
});
