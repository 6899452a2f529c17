import type { FontStyle } from "../../sheet/cell-style";
import type { StoredRow } from "../cell-store";
import type { DefinedName } from "../defined-name";
import type { Json } from "../json-value";
import type { SheetFacets } from "../sheet-facets";
import type { Workbook } from "../workbook";
import type { Parts } from "./zip-package";

/** A sheet as its file had it, to tell at saving what was changed since. */
export interface CarriedSheet {
  /** The path of its part, "xl/worksheets/sheet1.xml". */
  readonly path: string;
  readonly relationship: string;
  readonly facets: SheetFacets;
  readonly rows: ReadonlyMap<number, StoredRow>;
  /** The rules of its conditional formats in the file's own words, by our id. */
  readonly rules: ReadonlyMap<string, string>;
}

/**
 * The file a workbook came from. All that the product does not understand stays here and goes back into the next file.
 */
export interface Carrier {
  /** null for a workbook that came from no file. */
  readonly bytes: Uint8Array | null;
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly font: FontStyle;
  /** By the id of the sheet. */
  readonly sheets: ReadonlyMap<string, CarriedSheet>;
  readonly order: readonly string[];
  readonly names: readonly DefinedName[];
  readonly settings: ReadonlyMap<string, Json>;
  readonly settingsPath: string | null;
  readonly activeSheet: string;
}

const carriers = new WeakMap<Workbook, Carrier>();

export function carry(workbook: Workbook, carrier: Carrier): void {
  carriers.set(workbook, carrier);
}

/** The file a workbook came from, null where it was made here. */
export function carrierOf(workbook: Workbook): Carrier | null {
  return carriers.get(workbook) ?? null;
}
