import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { Workbook } from "../../src/workbook/workbook";

/** A workbook of these sheets in this order, the first one active. */
export function workbookOf(...snapshots: readonly SheetSnapshot[]): Workbook {
  const workbook = new Workbook();
  const [first] = workbook.sheets;
  snapshots.forEach((snapshot, index) => {
    const sheet = index === 0 && first ? first : workbook.addSheet(snapshot.name);
    if (sheet.name !== snapshot.name) workbook.renameSheet(sheet, snapshot.name);
    const { row, column } = snapshot.origin;
    sheet.setCells(
      snapshot.rows.flatMap((cells, r) =>
        cells.flatMap(({ value }, c) => (value === "" ? [] : [{ at: { row: row + r, column: column + c }, value }])),
      ),
    );
    sheet.merge(...(snapshot.merges ?? []));
  });
  if (first) workbook.activate(first);
  return workbook;
}
