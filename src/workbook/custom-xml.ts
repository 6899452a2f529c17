import type { Workbook } from "./workbook";

const PARTS = new WeakMap<Workbook, Map<string, string>>();

/**
 * The custom XML parts an add-in sees in a workbook, each an XML text by its id. A file opened here shows none: its own
 * part is where this product keeps an add-in's settings (`xlsx/add-in-settings.ts`), and the parts of others stay in
 * the file as they are.
 */
export function customXmlOf(workbook: Workbook): Map<string, string> {
  const known = PARTS.get(workbook) ?? new Map<string, string>();
  PARTS.set(workbook, known);
  return known;
}
