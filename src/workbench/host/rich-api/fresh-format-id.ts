import type { ConditionalFormat } from "../../../workbook/sheet-facets";

/** An id that none of these formats has. */
export function freshFormatId(formats: readonly ConditionalFormat[]): string {
  const taken = new Set(formats.map(({ id }) => id));
  for (let number = taken.size + 1; ; number++) {
    const id = `{00000000-000C-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}
