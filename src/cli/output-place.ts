import { statSync } from "node:fs";
import type { FileEnding } from "../workbook/xlsx/file-ending";
import { SAID } from "./strings";

/**
 * One sentence why a result cannot go to this file, or null: never over the input, never over another file unless told
 * to (`force`, which some commands do not take).
 */
export function outputObjection(
  input: string,
  out: string,
  force: boolean | "never",
  endings: readonly string[] = [".xlsx", ".xlsm"],
): string | null {
  const [ending = ""] = endings;
  if (!endings.some((one) => out.toLowerCase().endsWith(one))) return SAID.outWrongEnding(out, ending);
  const there = statSync(out, { bigint: true, throwIfNoEntry: false });
  if (!there) return null;
  if (there.isDirectory()) return SAID.isFolder(out);
  const source = statSync(input, { bigint: true, throwIfNoEntry: false });
  if (source?.dev === there.dev && source.ino === there.ino) return SAID.outIsInput;
  if (force === "never") return SAID.outTaken(out);
  return force ? null : SAID.outExists(out);
}

/** One sentence why a workbook whose file ends so cannot go to this file, or null. */
export function endingObjection(out: string, ending: FileEnding): string | null {
  if (out.toLowerCase().endsWith(ending)) return null;
  return ending === ".xlsm" ? SAID.outNeedsMacros(out) : SAID.outWrongEnding(out, ending);
}
