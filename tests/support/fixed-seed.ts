import fc from "fast-check";

/** Properties try the same examples on every run, so that a change alone turns one red; SEED=n tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20201231) });
