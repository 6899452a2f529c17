/** So many characters of places stand on a line of their column. */
const LINE = 8;

/**
 * Places broken behind a 、 into lines of their column, since programs do not agree on where such a row of addresses
 * breaks.
 */
export function placeLines(places: string): string {
  const lines: string[] = [];
  for (const place of places.match(/[^、]+、?/g) ?? []) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + place.replace("、", "").length <= LINE)
      lines[lines.length - 1] = open + place;
    else lines.push(place);
  }
  return lines.join("\n");
}
