import type { Column } from "../../domain/target-table";
import type { Placed } from "../row/align-row";
import type { Items } from "./drafts";
import { LEVEL_CLOSING } from "../../domain/vocabulary/levels";
import type { Look } from "../row/look";

/** True for an item, and not the torn edge of one. */
function holds(look: Look | null): boolean {
  return look !== null && (look.pieceOf.size === 0 || look.qualitative);
}

/** True for 成本指 in the column of 二级指标: the beginning of a level, the rest of which stands below. */
function isTornLevel({ level2 }: Readonly<Items<Placed>>): boolean {
  return (
    level2 !== undefined &&
    level2.piece.look.pieceOf.has("level2") &&
    level2.piece.text.length >= 2 &&
    !LEVEL_CLOSING.test(level2.piece.look.folded)
  );
}

/**
 * True where the items of a row say by themselves what it is: an indicator with a number, a sign, or a level and a
 * name, or a level and a value.
 */
export function isWholeIndicator(items: Readonly<Items<Placed>>, merges: boolean): boolean {
  const look = (column: Column): Look | null => items[column]?.piece.look ?? null;
  const [value, unit] = [look("value"), look("unit")];
  const signs = [
    look("nature")?.nature,
    look("direction")?.direction,
    value && (value.number !== null || value.measure || value.moment),
  ];
  const said = signs.filter(Boolean).length;
  const name = look("level3");
  const named = name !== null && name.pieceOf.size === 0 && name.folded.length >= 2;
  const glued = look("level2")?.glued === true || look("level1")?.glued === true;
  const levelled =
    glued || (look("level2")?.levelTwo ?? look("level1")?.levelOne ?? null) !== null || isTornLevel(items);
  if (value && value.number !== null && unit?.unit) return true;
  if (said >= 2 || (said === 1 && (named || (levelled && items.value !== undefined)))) return true;
  if (!named) return false;
  return glued || (look("level2")?.levelTwo ?? null) !== null || holds(value) || holds(unit) || merges;
}
