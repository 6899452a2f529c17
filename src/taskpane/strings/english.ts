/** "1 row", "2 rows". */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** “a”, “b” */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
