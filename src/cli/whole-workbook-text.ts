import type { Source } from "../review/open/source";
import type { StatementSource } from "./reading-choices";
import { statementFromText } from "./reading-choices";
import { SAID } from "./strings";

/**
 * What was read, for the head of an output: the file, the sheet or how many sheets, the profile by which it was judged
 * ("" for none).
 */
export function headingOf(file: string, sheet: string, { parts, around }: Source, profile = ""): string {
  return around ? SAID.wholePlace(file, parts.length, profile) : SAID.place(file, sheet, profile);
}

/** One sentence why there is nothing to be told of a sheet or workbook. */
export function notTargetText({ around, reading }: Source, sheet: string): string {
  return around ? SAID.noTarget([]) : SAID.notTarget(sheet, reading.recognition.missing);
}

/**
 * Where the statement was taken from: as is `said` of one sheet, or as it was found in a whole workbook; null where
 * none is compared with the projects.
 */
export function statementSource({ around, reading }: Source, said: StatementSource | null): StatementSource | null {
  const [sheet] = around?.statements ?? [];
  if (!around || said) return said;
  return reading.document?.statement && sheet !== undefined ? { sheet } : null;
}

/** Lines that say which sheets of a workbook were not read, and from where the statement is or why there is none. */
export function sourceLines(source: Source, said: StatementSource | null): readonly string[] {
  const from = statementSource(source, said);
  const { passedOver, statements } = source.around ?? { passedOver: [], statements: [] };
  return [
    ...(passedOver.length > 0 ? [SAID.passedOver(passedOver)] : []),
    ...(from ? [statementFromText(from)] : []),
    ...(statements.length > 1 ? [SAID.severalStatements(statements)] : []),
  ];
}

/** Which sheets of a workbook were read and which not, for JSON; nothing of one sheet. */
export function sheetsJson({ parts, around }: Source): object {
  return around ? { sheets: parts.map(({ sheet }) => sheet), passedOver: around.passedOver } : {};
}
