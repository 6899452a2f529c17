import { BUILT_IN_FORMATS } from "../strings";
import { TagReader } from "./tag-reader";

/** Number formats of a file by their ids; those built in have no code in the file. */
export type NumberFormats = (id: number) => string | undefined;

/** Reads the element numFmts of the styles part. */
export function readNumberFormats(xml: string | null): NumberFormats {
  const codes = new Map<number, string>();
  const reader = new TagReader(xml ?? "");
  while (reader.next()) {
    if (reader.local !== "numFmt" || reader.kind === "close") continue;
    codes.set(Number(reader.attribute("numFmtId")), reader.attribute("formatCode") ?? "");
  }
  return (id) => codes.get(id) ?? BUILT_IN_FORMATS[id];
}
