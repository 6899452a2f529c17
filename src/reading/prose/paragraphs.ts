import type { CellRange } from "../../sheet/cell-range";
import { union } from "../../sheet/cell-range";
import { fold } from "../../domain/vocabulary/fold";
import type { SourceCell, SourceRow } from "../grid/source-cell";
import { tellsOverview } from "./statement-lines";

/** A paragraph of prose: one cell, or the cells of the lines it was broken into. */
export interface Paragraph {
  readonly raw: string;
  readonly at: CellRange;
  readonly cells: readonly SourceCell[];
}

/** A paragraph is broken into at most so many lines. */
const MOST_LINES = 30;

/**
 * The paragraphs of the rows outside the tables. A sentence that tells the overview and does not end goes on in the
 * lines below it.
 */
export function paragraphsOf(rows: readonly SourceRow[]): readonly Paragraph[] {
  const cells = rows.flatMap((row) => row.cells);
  const paragraphs: Paragraph[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const lines = [cells[index]].filter((cell) => cell !== undefined);
    const [first] = lines;
    if (!first) continue;
    if (opensOverview(first.text)) {
      while (!ends(lines.at(-1)?.text ?? "") && lines.length < MOST_LINES) {
        const next = cells[index + 1];
        if (!next || next.row - (lines.at(-1)?.row ?? 0) > 2) break;
        lines.push(next);
        index += 1;
      }
    }
    paragraphs.push({
      raw: lines.map((cell) => cell.text).join("\n"),
      at: lines.map((cell) => cell.range).reduce(union),
      cells: lines,
    });
  }
  return paragraphs;
}

function opensOverview(text: string): boolean {
  return tellsOverview(fold(text.slice(0, 8000)));
}

function ends(text: string): boolean {
  return /[。.！!]\s*$/u.test(text);
}
