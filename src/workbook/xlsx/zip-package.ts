import { unzipSync, zipSync } from "fflate";
import { OpenTrouble } from "./open-trouble";

/** A file larger than this is refused before it is read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Guards against archives that unpack to more than memory holds. */
export const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;

/** The parts of an Office file by their path, "xl/workbook.xml". */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Refuses a file by its size alone, so that a shell need not read it. Fails with OpenTrouble "too-large". */
export function requireFileSize(bytes: number): void {
  if (bytes > MAX_FILE_BYTES) throw new OpenTrouble("too-large", `${bytes} bytes`);
}

/** Unpacks a file. Fails with OpenTrouble where it is none of ours. */
export function unpack(bytes: Uint8Array): Parts {
  requireFileSize(bytes.length);
  requireZip(bytes);
  let unpacked = 0;
  const countSize = (file: { readonly originalSize: number }): boolean => {
    unpacked += file.originalSize;
    if (unpacked > MAX_UNPACKED_BYTES) throw new OpenTrouble("too-large", `${unpacked} bytes unpacked`);
    return true;
  };
  const files = readingZip(() => unzipSync(bytes, { filter: countSize }));
  const parts = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files))
    if (!path.endsWith("/")) parts.set(path.replace(/^\//, ""), content);
  if (!parts.has("[Content_Types].xml")) throw new OpenTrouble("not-xlsx", "no [Content_Types].xml");
  return parts;
}

/** Packs the parts, content types first as the format recommends; the same parts give the same bytes on any day. */
export function pack(parts: Parts): Uint8Array {
  const first = (path: string): number => (path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2);
  const ordered = [...parts].sort(([a], [b]) => first(a) - first(b));
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The text of an XML part, null where there is no such part. */
export function textPart(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  if (!bytes) return null;
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
}

function readingZip<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof OpenTrouble) throw cause;
    throw new OpenTrouble("broken", cause instanceof Error ? cause.message : String(cause));
  }
}

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** "EncryptedPackage" in UTF-16LE, the stream an encrypted workbook keeps itself in ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new OpenTrouble("empty", "0 bytes");
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE2)) throw new OpenTrouble(includes(bytes, ENCRYPTED) ? "encrypted" : "old-xls", "OLE2");
  // A BIFF record without its container, as Excel 4 wrote it.
  if (bytes[0] === 0x09 && (bytes[1] ?? 0) <= 0x08 && bytes[2] !== undefined && bytes[2] <= 0x10 && bytes[3] === 0) {
    throw new OpenTrouble("old-xls", "BIFF");
  }
  throw new OpenTrouble(looksLikeText(bytes) ? "text" : "not-xlsx", "not a zip archive");
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

function includes(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [head = 0] = pattern;
  for (let at = bytes.indexOf(head); at !== -1; at = bytes.indexOf(head, at + 1)) {
    if (pattern.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** No control byte but tabs and line ends in the first block; UTF-16 with its mark counts as text. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
