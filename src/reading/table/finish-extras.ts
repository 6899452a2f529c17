import type { Entry } from "../../domain/entry";
import type { AdditionalItem } from "../../domain/additional-item";
import type { AdditionalColumn } from "../../domain/target-table";
import { draftEntry } from "./draft-entry";
import type { Extras } from "./drafts";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";

const NONE: readonly AdditionalItem[] = [];

/**
 * The items of the columns that the standard form lacks and that speak of the project or of the indicator, in the order
 * they stand.
 */
export function finishExtras(
  drafts: Extras,
  { columns }: HeaderLayout,
  of: AdditionalColumn["of"],
  missing: (place: ColumnPlace) => Entry<never>,
): readonly AdditionalItem[] {
  let extras: AdditionalItem[] | null = null;
  for (const place of columns) {
    if (place.extra === null || place.ofProject !== (of === "project")) continue;
    const draft = drafts.get(place);
    extras ??= [];
    extras.push({ kind: place.extra, caption: place.caption, entry: draft ? draftEntry(draft, null) : missing(place) });
  }
  return extras ?? NONE;
}
