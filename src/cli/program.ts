import { run } from "./main";

/** The program `jxmb` itself: the words it was called with, the terminal's two streams, and its exit code. */

// A reader that has seen enough (| head) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Not process.exit: what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  coloured: process.stdout.isTTY && process.env.NO_COLOR === undefined && process.env.TERM !== "dumb",
});
