import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { drawnRows, sheetOf } from "../support/draw-sheet";
import { sheetText } from "../sheets/true-table";

/**
 * A sheet as offices outside the official form draw it, and what it truly says, in the same short lines as it is read.
 */
export interface FieldForm {
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly truth: readonly string[];
}

/**
 * The forms of a file of tests/sheets: “@ name”, the drawing, “= title | year | code | name | money unit”, then
 * “# seq | name | budget | goal”, “- level 1 … unit | weight”, “! what is left over” and “~ notes and signatures”.
 * Where a table has columns beside the standard form's: “: framework | kind caption”, and “+ item | item” below the
 * project or indicator that has any of them. “Σ label | amount” is a row of totals.
 */
export function fieldForms(file = "field-forms.txt"): readonly FieldForm[] {
  return sheetText(file)
    .split(/^@ /m)
    .slice(1)
    .map((text) => {
      const [name = "", ...lines] = text.split("\n");
      const start = lines.findIndex((line) => line.startsWith("= "));
      const truth = lines
        .slice(start)
        .filter((line) => line !== "")
        .map(bare);
      return { name, snapshot: sheetOf(drawnRows(lines.slice(0, start).join("\n"))).snapshot, truth };
    });
}

/** One line with single blanks at its bars. */
export function bare(line: string): string {
  return line.replace(/\s*\|\s*/g, " | ").trim();
}
