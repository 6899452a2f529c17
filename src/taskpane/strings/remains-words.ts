import type { Trouble } from "../../review/port/attempt";
import type { PaneStrings } from "./pane-strings";

/** What became of the workbook when something failed: that nothing was changed, or what stands there in spite of it. */
export function remainsWords({ remains = [] }: Trouble, strings: PaneStrings): string {
  if (remains.length === 0) return strings.unharmed;
  const places = remains.map(({ what, sheet }) =>
    what === "notes" ? strings.remained.notes : strings.remained[what](sheet ?? ""),
  );
  return strings.remains([...new Set(places)]);
}
