import { statSync } from "node:fs";
import { SAID } from "./strings";

/**
 * One sentence why a result cannot go to this file, or null: never over the input, never over another file unless told
 * to (`force`, which some commands do not take).
 */
export function outputObjection(
  input: string,
  out: string,
  force: boolean | "never",
  ending: ".xlsx" | ".docx" = ".xlsx",
): string | null {
  if (!out.toLowerCase().endsWith(ending)) return SAID.outWrongEnding(out, ending);
  const there = statSync(out, { bigint: true, throwIfNoEntry: false });
  if (!there) return null;
  if (there.isDirectory()) return SAID.isFolder(out);
  const source = statSync(input, { bigint: true, throwIfNoEntry: false });
  if (source?.dev === there.dev && source.ino === there.ino) return SAID.outIsInput;
  if (force === "never") return SAID.outTaken(out);
  return force ? null : SAID.outExists(out);
}
