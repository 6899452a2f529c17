/** Longer texts are cut: a message stays a line or two. */
const LONGEST = 40;

/** The clerk's own words as a message quotes them: in 「」, on one line, cut where they are long. */
export function quoted(text: string): string {
  if (text.length <= LONGEST && !/\s/.test(text)) return `「${text}」`;
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > LONGEST ? `「${characters.slice(0, LONGEST).join("")}…」` : `「${line}」`;
}
