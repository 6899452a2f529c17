import type { FilledText } from "../domain/entry";
import type { Column } from "../domain/target-table";
import { isColumn } from "../domain/target-table";
import type { RuleContext } from "../linting/rule-context";
import { oncePerPlace } from "./once-a-place";

export interface ItemText {
  readonly column: Column;
  readonly entry: FilledText;
}

/**
 * The texts the clerk filled in that hold signs of one of the kinds (domain/vocabulary/signs), from project to project,
 * a merged cell once; what the copy tore apart is left aside.
 */
export function textsHolding(kinds: number, { suspicious: conspicuous }: RuleContext): readonly ItemText[] {
  const firstTime = oncePerPlace();
  const texts: ItemText[] = [];
  for (const { item, entry, signs } of conspicuous) {
    if ((signs & kinds) === 0 || entry.state !== "filled" || !isColumn(item) || isPutTogether(entry)) continue;
    if (firstTime(entry.at)) texts.push({ column: item, entry });
  }
  return texts;
}

/** Blanks and signs between the pieces of a torn or glued cell are the copy's, and form/repaired tells of them. */
function isPutTogether({ repaired }: ItemText["entry"]): boolean {
  return repaired !== undefined && repaired.kind !== "shifted" && repaired.kind !== "carried";
}
