import type { ZH } from "./zh";

/** What a table of strings holds; each language has one of its own, and one that lacks a string does not compile. */
export type PaneStrings = typeof ZH;
