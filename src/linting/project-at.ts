import type { Project } from "../domain/project";
import { compareAddresses } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import { contains } from "../sheet/cell-range";

/** The projects in the order in which they stand, as projectAt asks for them. */
export function inReadingOrder(projects: readonly Project[]): readonly Project[] {
  return [...projects].sort((a, b) => compareAddresses(a.at.first, b.at.first));
}

/** The project a place lies in, of those in reading order: the last that starts at or above it (binary search). */
export function projectAt(place: CellRange, projects: readonly Project[]): Project | null {
  let low = 0;
  let high = projects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = projects[middle]?.at.first.row ?? Infinity;
    if (start <= place.first.row) low = middle + 1;
    else high = middle;
  }
  const project = projects[low - 1];
  return project && contains(project.at, place.first) ? project : null;
}
