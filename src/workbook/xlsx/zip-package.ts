import { zipSync } from "fflate";
import { decodePart } from "./decode-part";
import { MAX_FILE_BYTES, MAX_TAGS, MAX_UNPACKED_BYTES } from "./limits";
import { OpenTrouble } from "./open-trouble";
import { byLinkedNames, partPath } from "./part-names";
import type { ZipEntry } from "./read-zip";
import { contentOf, listEntries } from "./read-zip";

export { MAX_FILE_BYTES };

/** The parts of an Office file by their path, "xl/workbook.xml". */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Refuses a file by its size alone, so that a shell need not read it. Fails with OpenTrouble "too-large". */
export function requireFileSize(bytes: number): void {
  if (bytes > MAX_FILE_BYTES) throw new OpenTrouble("too-large", `${bytes} bytes`);
}

/**
 * Unpacks a file, once for all who read it: each part under the one name by which the others know it. Fails with
 * OpenTrouble where it is none of ours.
 */
export function unpack(bytes: Uint8Array): Parts {
  requireFileSize(bytes.length);
  requireZip(bytes);
  const entries = readingZip(() => listEntries(bytes)).filter(({ name }) => !/[/\\]$/.test(name));
  requireWorkbookPackage(entries);
  const parts = new Map<string, Uint8Array>();
  let left = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    const path = partPath(entry.name);
    if (parts.has(path)) throw new OpenTrouble("broken", `${path} twice`);
    const content = readingZip(() => contentOf(bytes, entry, left));
    left -= content.length;
    parts.set(path, content);
  }
  return byLinkedNames(parts);
}

const CONTENT_TYPES = "[content_types].xml";

/** An archive that is no Office file, told by the names in it. */
function requireWorkbookPackage(entries: readonly ZipEntry[]): void {
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new OpenTrouble("encrypted", "encrypted archive");
  const names = entries.map(({ name }) => partPath(name).toLowerCase());
  if (names.includes(CONTENT_TYPES)) return;
  const packed = names.find((name) => DOCUMENT.test(name));
  throw new OpenTrouble(packed === undefined ? "not-xlsx" : "archive", packed ?? "no [Content_Types].xml");
}

const DOCUMENT = /\.(?:xls[xmb]?|et|csv|docx?|wps|pdf|zip|rar|7z)$/;

/** The parts that stand before all others, in their order. */
const FIRST_PARTS: readonly string[] = ["[Content_Types].xml", "_rels/.rels"];

/** Packs the parts, content types first as the format recommends; the same parts give the same bytes on any day. */
export function pack(parts: Parts): Uint8Array {
  const rank = (path: string): number => (FIRST_PARTS.includes(path) ? FIRST_PARTS.indexOf(path) : FIRST_PARTS.length);
  const ordered = [...parts].sort(([a], [b]) => rank(a) - rank(b));
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The text of an XML part, null where there is no such part. */
export function textPart(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  if (!bytes) return null;
  requireFewTags(bytes, path);
  return decodePart(bytes);
}

/** Refuses a part before it becomes more in memory than its bytes. Fails with OpenTrouble "too-large". */
function requireFewTags(bytes: Uint8Array, path: string): void {
  let tags = 0;
  for (let at = bytes.indexOf(LESS); at !== -1; at = bytes.indexOf(LESS, at + 1)) tags++;
  if (tags > MAX_TAGS) throw new OpenTrouble("too-large", `${path}: ${tags} tags`);
}

const LESS = 0x3c;

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
