import type { CellAddress } from "../../../sheet/cell-address";
import type { FontStyle } from "../../../sheet/cell-style";
import type { WorkbookEvent } from "../../../workbook/workbook-event";
import type { Worksheet } from "../../../workbook/worksheet";
import { AutoHeights } from "./auto-heights";
import { Decorations } from "./decorations";
import type { Extent } from "./geometry";
import { extentFor, layOut } from "./geometry";
import type { Drawing } from "./drawing";

/** How many rows more are offered when one has scrolled to the end. */
const MORE_ROWS = 100;

/** Keeps what is derived of a sheet for drawing it, and makes anew only what a change touched. */
export class SheetDrawing {
  private readonly heights: AutoHeights;
  private decorations: Decorations;
  private extent: Extent;

  constructor(
    private readonly sheet: Worksheet,
    private readonly defaultFont: FontStyle,
  ) {
    this.heights = new AutoHeights(sheet);
    this.decorations = new Decorations(sheet.facets.conditionalFormats, sheet.facets.notes);
    this.extent = extentFor(sheet.usedRange(), { row: 0, column: 0 });
  }

  /** Takes a change of this sheet in. */
  hear(event: WorkbookEvent): void {
    if (event.kind === "cells-changed" || event.kind === "format-changed") this.heights.estimate(event.range);
    if (
      event.kind === "facet-changed" &&
      (event.facet === "columnWidths" || event.facet === "rowHeights" || event.facet === "merges")
    ) {
      this.heights.estimate(this.sheet.usedRange());
    }
  }

  /** The drawing as things stand, with room for a place. */
  make(also: CellAddress): Drawing {
    const { sheet } = this;
    const { conditionalFormats, notes } = sheet.facets;
    if (this.decorations.formats !== conditionalFormats || this.decorations.noteList !== notes) {
      this.decorations = new Decorations(conditionalFormats, notes);
    }
    const needed = extentFor(sheet.usedRange(), also);
    this.extent = {
      rows: Math.max(needed.rows, this.extent.rows),
      columns: Math.max(needed.columns, this.extent.columns),
    };
    return {
      sheet,
      geometry: layOut(sheet.facets, this.extent, this.heights.pixels),
      decorations: this.decorations,
      defaultFont: this.defaultFont,
    };
  }

  /** Offers more rows. */
  grow(): void {
    this.extent = { ...this.extent, rows: this.extent.rows + MORE_ROWS };
  }

  /** Takes over the heights the browser needed; true where a row has to be laid out again. */
  measured(rows: readonly (readonly [number, number])[]): boolean {
    const own = this.sheet.facets.rowHeights;
    return rows.map(([row, pixels]) => !own.has(row) && this.heights.measured(row, pixels)).some(Boolean);
  }
}
