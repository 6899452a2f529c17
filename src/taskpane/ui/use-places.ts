import { createContext, useContext } from "react";
import type { CellRange } from "../../sheet/cell-range";
import type { SheetParts } from "../../sheet/sheet-parts";
import { shownPlace } from "../../sheet/sheet-parts";

/** The sheets that the places in the pane are told by. */
export const PlacesContext = createContext<SheetParts>([]);

/** How a place is told to the clerk: D7, and of a whole workbook 绩效目标表!D7. */
export function usePlaces(): (place: CellRange) => string {
  const parts = useContext(PlacesContext);
  return (place) => shownPlace(parts, place);
}
