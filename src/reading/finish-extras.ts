import type { Entry } from "../domain/entry";
import type { Extra } from "../domain/extra";
import type { ExtraColumn } from "../domain/target-table";
import { draftEntry } from "./draft-entry";
import type { Extras } from "./drafts";
import type { ColumnPlace, HeaderLayout } from "./header-layout";

const NONE: readonly Extra[] = [];

/**
 * The items of the columns that the standard form lacks and that speak of the project or of the indicator, in the order
 * they stand.
 */
export function finishExtras(
  drafts: Extras,
  { columns }: HeaderLayout,
  of: ExtraColumn["of"],
  missing: (place: ColumnPlace) => Entry<never>,
): readonly Extra[] {
  let extras: Extra[] | null = null;
  for (const place of columns) {
    if (place.extra === null || place.ofProject !== (of === "project")) continue;
    const draft = drafts.get(place);
    extras ??= [];
    extras.push({ kind: place.extra, caption: place.caption, entry: draft ? draftEntry(draft, null) : missing(place) });
  }
  return extras ?? NONE;
}
