import type { WholeWorkbook } from "../review/whole-workbook";
import type { StatementSource } from "./reading-choices";
import { statementFromText } from "./reading-choices";
import { SAID } from "./strings";

/** Where the one statement of a workbook was taken from; null where none is compared with all projects. `file`: the one that was named. */
export function statementSource({ statements, reading }: WholeWorkbook, file: string | null): StatementSource | null {
  const [sheet] = statements;
  if (!reading.document?.statement) return null;
  return file !== null ? { file } : sheet === undefined ? null : { sheet };
}

/** Lines that say which sheets were not read, and from where the statement is or why there is none. */
export function workbookLines(workbook: WholeWorkbook, file: string | null): readonly string[] {
  const source = statementSource(workbook, file);
  return [
    ...(workbook.passedOver.length > 0 ? [SAID.passedOver(workbook.passedOver)] : []),
    ...(source ? [statementFromText(source)] : []),
    ...(workbook.statements.length > 1 ? [SAID.severalStatements(workbook.statements)] : []),
  ];
}
