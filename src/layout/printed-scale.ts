import type { SheetPlan } from "../sheet/sheet-plan";
import { areaInside } from "./papers";

/** How much smaller a sheet wider than its page is printed where it is set up to be so many pages wide; 1 mostly. */
export function printedScale({ columnWidths, page }: Pick<SheetPlan, "columnWidths" | "page">): number {
  const wide = columnWidths.reduce((sum, width) => sum + width, 0);
  return page.fitToWidth ? Math.min(1, (page.fitToWidth * areaInside(page).width) / wide) : 1;
}
