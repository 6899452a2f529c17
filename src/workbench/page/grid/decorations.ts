import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { contains } from "../../../sheet/cell-range";
import { markSeverity } from "../../../sheet/mark-format";
import type { Severity } from "../../../sheet/severity";
import { SEVERITIES } from "../../../sheet/severity";
import type { ConditionalFormat, Note } from "../../../workbook/sheet-facets";

interface Marked {
  readonly range: CellRange;
  readonly severity: Severity;
}

/** Our marks and the notes of a sheet, found by row. */
export class Decorations {
  private readonly marks = new Map<number, Marked[]>();
  private readonly notes = new Map<string, string>();

  constructor(
    readonly formats: readonly ConditionalFormat[],
    readonly noteList: readonly Note[],
  ) {
    for (const format of formats) {
      const severity = format.kind === "custom" ? markSeverity(format.formula) : null;
      if (severity) for (const range of format.ranges) this.addMark({ range, severity });
    }
    for (const { at, text } of noteList) this.notes.set(`${at.row},${at.column}`, text);
  }

  /** The gravest mark of a cell. */
  markAt(at: CellAddress): Severity | null {
    const here = this.marks.get(at.row)?.filter(({ range }) => contains(range, at)) ?? [];
    return SEVERITIES.find((severity) => here.some((mark) => mark.severity === severity)) ?? null;
  }

  noteAt({ row, column }: CellAddress): string | null {
    return this.notes.get(`${row},${column}`) ?? null;
  }

  private addMark(mark: Marked): void {
    for (let row = mark.range.first.row; row <= mark.range.last.row; row++) {
      const known = this.marks.get(row);
      if (known) known.push(mark);
      else this.marks.set(row, [mark]);
    }
  }
}
