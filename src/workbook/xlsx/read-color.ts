/**
 * The order in which cells count the theme's colours: light and dark stand the other way round than in the theme part.
 */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The 64 colours of old workbooks from number 8 on (ECMA-376 Part 1, 18.8.27); 0 to 7 repeat the first eight. */
const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF" +
  "660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

/** A colour of a file (CT_Color, 18.8.3), by its attributes, as "#RRGGBB"; undefined where it is the automatic one. */
export function readColor(
  color: ReadonlyMap<string, string> | undefined,
  theme: readonly string[],
): string | undefined {
  if (!color) return undefined;
  const number = (name: string): number | undefined => (color.has(name) ? Number(color.get(name)) : undefined);
  const base = color.get("rgb")?.slice(-6) ?? themeColor(number("theme"), theme) ?? indexedColor(number("indexed"));
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, number("tint") ?? 0).toUpperCase()}`;
}

function themeColor(index: number | undefined, theme: readonly string[]): string | undefined {
  return index === undefined ? undefined : theme[THEME_ORDER[index] ?? index];
}

function indexedColor(index: number | undefined): string | undefined {
  if (index === undefined || index > 63) return undefined;
  const place = (index < 8 ? index : index - 8) * 6;
  return INDEXED.slice(place, place + 6);
}

/** Lightens (tint above 0) or darkens a colour by its luminance (ECMA-376 Part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const before = (most + least) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * before - 1));
  const reach = spread === 0 ? 0 : (saturation * (1 - Math.abs(2 * after - 1))) / spread;
  return [red, green, blue].map((part) => hex(after + (part - before) * reach)).join("");
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, "0");
}
