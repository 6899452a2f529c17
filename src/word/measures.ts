/** Twentieths of a point, Word's measure of lengths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half points, Word's measure of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
