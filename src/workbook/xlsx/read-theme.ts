import { TagReader } from "./tag-reader";

const SLOTS = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The colours of the theme part in the order of the format (CT_ColorScheme, 20.1.6.2), as "RRGGBB". */
export function readTheme(xml: string | null): readonly string[] {
  const colors = new Map<string, string>();
  const reader = new TagReader(xml ?? "");
  let slot: string | null = null;
  while (reader.next()) {
    if (reader.local === "clrScheme" && reader.kind === "close") break;
    if (SLOTS.includes(reader.local)) slot = reader.kind === "open" ? reader.local : null;
    const color = slot === null ? undefined : colorOf(reader);
    if (slot !== null && color !== undefined) colors.set(slot, color.toUpperCase());
  }
  return colors.size === 0 ? [] : SLOTS.map((name) => colors.get(name) ?? "000000");
}

function colorOf(reader: TagReader): string | undefined {
  if (reader.local === "srgbClr") return reader.attribute("val");
  return reader.local === "sysClr" ? reader.attribute("lastClr") : undefined;
}
