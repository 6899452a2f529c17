import { fold } from "../domain/vocabulary/fold";
import type { LibraryIndicator, Profile } from "../linting/profile";

/** Looks an indicator up in the bureau's 指标库 by its folded name; null where the bureau has none. */
export function inLibrary(library: Profile["library"]): ((sameName: string) => LibraryIndicator | null) | null {
  if (library.length === 0) return null;
  const known = new Map(library.map((row) => [fold(row.name), row]));
  return (sameName) => known.get(sameName) ?? null;
}
