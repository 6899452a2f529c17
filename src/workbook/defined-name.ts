/** A defined name (名称) of the workbook or, with `sheet`, of one sheet. `refersTo` carries its equals sign. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
  /** Not shown in Excel's list of names. */
  readonly hidden?: boolean;
}
