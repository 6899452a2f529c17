import { quoteSheetName } from "../sheet/a1";
import { sameSheetName } from "./sheet-names";

/** Strings, quoted and plain sheet names before an exclamation mark. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

/** A formula after a sheet got another name, as Excel rewrites it. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return formula.replaceAll(TOKEN, (whole: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name !== undefined && sameSheetName(name, before) ? `${quoteSheetName(after)}!` : whole;
  });
}
