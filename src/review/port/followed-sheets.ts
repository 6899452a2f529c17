import { isJsonObject } from "../../linting/json/json-value";
import { parseJson } from "../../linting/json/parse-json";
import type { MarkName } from "./report-mark";
import { sheetIn, wholeSheet } from "./report-mark";

/** What a sheet was called when something was kept of it, and what it is called now. */
export type FollowedSheets = ReadonlyMap<string, string>;

const FOLLOWING = /^jxmb\.sheet\.((?:[0-9A-F]{4})+)$/;

/**
 * The sheets that hidden names of the workbook follow, as the text by which a host tells and changes them; null where
 * there are none. Each name is made of the sheet's name at the time, in hexadecimal, for a name may not hold all that a
 * sheet's may. A sheet that is gone is followed no longer.
 */
export function followedText(names: readonly MarkName[]): string | null {
  const followed = names.flatMap(({ name, refersTo }) => {
    const [, code] = FOLLOWING.exec(name) ?? [];
    const now = code === undefined ? null : sheetIn(refersTo);
    return code === undefined || now === null ? [] : [[decoded(code), now] as const];
  });
  return textOfFollowed(new Map(followed));
}

export function textOfFollowed(followed: FollowedSheets): string | null {
  return followed.size === 0
    ? null
    : JSON.stringify(Object.fromEntries([...followed].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What such a text says. */
export function followedIn(text: string | null): FollowedSheets {
  const parsed = text === null ? null : parseJson(text);
  const said = parsed?.kind === "value" && isJsonObject(parsed.value) ? Object.entries(parsed.value) : [];
  return new Map(said.flatMap(([then, now]) => (typeof now === "string" ? [[then, now] as const] : [])));
}

/** What is kept of sheets by what they are called now; one that is not followed is known by its name as before. */
export function byNameNow<Kept>(
  kept: Readonly<Record<string, Kept>>,
  followed: FollowedSheets,
): Readonly<Record<string, Kept>> {
  const entries = Object.entries(kept);
  const still = entries.filter(([then]) => !followed.has(then));
  const moved = entries.flatMap(([then, of]) => {
    const now = followed.get(then);
    return now === undefined ? [] : [[now, of] as const];
  });
  return Object.fromEntries([...still, ...moved]);
}

/** The hidden names that follow as such a text says. */
export function namesFollowing(text: string | null): readonly MarkName[] {
  return [...followedIn(text)].map(([then, now]) => ({
    name: `jxmb.sheet.${encoded(then)}`,
    refersTo: wholeSheet(now),
  }));
}

/** True for a name that follows a sheet, or followed one that is gone. */
export function follows({ name }: Pick<MarkName, "name">): boolean {
  return FOLLOWING.test(name);
}

function encoded(sheet: string): string {
  return Array.from({ length: sheet.length }, (_, at) =>
    sheet.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0"),
  ).join("");
}

function decoded(code: string): string {
  return String.fromCharCode(...(code.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}
