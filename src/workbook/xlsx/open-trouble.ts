/**
 * Why a file cannot be opened, in words a shell can turn into a sentence. The file is left as it is.
 * - too-large: beyond one of the limits of limits.ts
 * - empty: no byte in it
 * - old-xls: the binary format before 2007 (.xls) under whatever name
 * - encrypted: protected by a password for opening
 * - text: plain text, .csv or a web page under the name of a workbook
 * - archive: a .zip with documents in it
 * - not-xlsx: a file of another kind (a .docx, a picture, an .xlsb)
 * - broken: a workbook whose archive or XML is damaged
 * - no-sheet: a workbook without a worksheet
 */
export type OpenTroubleKind =
  "too-large" | "empty" | "old-xls" | "encrypted" | "text" | "archive" | "not-xlsx" | "broken" | "no-sheet";

export class OpenTrouble extends Error {
  constructor(
    readonly kind: OpenTroubleKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "OpenTrouble";
  }
}
