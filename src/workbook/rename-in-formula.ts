import { quoteSheetName } from "../sheet/a1";
import { sameSheetName } from "../sheet/sheet-names";

/** Strings, quoted and plain sheet names before an exclamation mark. */
const TOKEN = /"(?:[^"]|"")*"|(?<!')'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!/gu;

/** A formula after a sheet got another name or (null) was removed, as Excel rewrites it. */
export function renameInFormula(formula: string, before: string, after: string | null): string {
  return formula.replaceAll(TOKEN, (whole: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || !sameSheetName(name, before)) return whole;
    return after === null ? "#REF!" : `${quoteSheetName(after)}!`;
  });
}
