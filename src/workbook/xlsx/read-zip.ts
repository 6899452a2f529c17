import { Inflate } from "fflate";
import { MAX_PARTS } from "./limits";
import { OpenTrouble } from "./open-trouble";

/** A file in an archive, as its directory lists it. */
export interface ZipEntry {
  /** As written, with whatever slashes. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const DIRECTORY_END = 0x06054b50;
const LONG_DIRECTORY_END = 0x06064b50;
const LONG_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** In place of a size or an offset: the real one stands in the extra field with this number (APPNOTE 4.5.3). */
const LONG = 0xffffffff;
const LONG_EXTRA = 1;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes taken at a time: what they unpack to is counted before the next are taken. */
const STEP = 32 * 1024;

/**
 * The files of an archive by its directory (APPNOTE.TXT of PKWARE). Fails with OpenTrouble: "broken" where there is no
 * sound directory, "too-large" beyond MAX_PARTS.
 */
export function listEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryOf(view);
  if (count > MAX_PARTS) throw new OpenTrouble("too-large", `${count} files in the archive`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("directory");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((from) => view.getUint16(at + from, true));
    const extraAt = at + ENTRY_LENGTH + (nameLength ?? 0);
    const end = extraAt + (extraLength ?? 0) + (commentLength ?? 0);
    if (end > bytes.length) throw damaged("directory");
    entries.push(entryAt(bytes, view, at, extraAt, extraLength ?? 0));
    at = end;
  }
  return entries;
}

/**
 * The content of a file of the archive, at most `limit` bytes, counted and not believed. Fails with OpenTrouble:
 * "too-large" beyond the limit, "broken" where content and directory do not agree.
 */
export function contentOf(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const { name, headerAt, packedSize, method } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt + HEADER_LENGTH > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) throw damaged(name);
  const start = headerAt + HEADER_LENGTH + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedSize > bytes.length) throw damaged(name);
  const packed = bytes.subarray(start, start + packedSize);
  if (method !== STORED && method !== DEFLATED) throw new OpenTrouble("broken", `${name}: method ${method}`);
  if (entry.size > limit) throw new OpenTrouble("too-large", `${name}: ${entry.size} bytes`);
  const content = method === STORED ? packed.slice() : inflated(packed, entry, limit);
  if (content.length !== entry.size || checksumOf(content) !== entry.checksum) throw damaged(name);
  return content;
}

function directoryOf(view: DataView): { readonly count: number; readonly offset: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== LONG) return { count, offset };
    return longDirectory(view, at - 20) ?? { count, offset };
  }
  throw damaged("no directory");
}

function longDirectory(view: DataView, locatorAt: number) {
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== LONG_LOCATOR) return null;
  const at = longAt(view, locatorAt + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== LONG_DIRECTORY_END) throw damaged("directory");
  return { count: longAt(view, at + 32), offset: longAt(view, at + 48) };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, extraAt: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const sizes = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true) };
  const headerAt = view.getUint32(at + 42, true);
  return {
    name: nameOf(bytes.subarray(at + ENTRY_LENGTH, extraAt)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    checksum: view.getUint32(at + 16, true),
    ...longSizes(view, extraAt, extraAt + extraLength, { ...sizes, headerAt }),
  };
}

type Sizes = Pick<ZipEntry, "size" | "packedSize" | "headerAt">;

/** Sizes beyond 32 bits, which some writers use for every file, stand in an extra field, in this order. */
function longSizes(view: DataView, from: number, to: number, sizes: Sizes): Sizes {
  const long = { ...sizes };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_EXTRA) continue;
    let next = at + 4;
    for (const key of ["size", "packedSize", "headerAt"] as const) {
      if (sizes[key] !== LONG) continue;
      if (next + 8 > to) throw damaged("directory");
      long[key] = longAt(view, next);
      next += 8;
    }
  }
  return long;
}

function longAt(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged("directory");
  return Number(view.getBigUint64(at, true));
}

/** Names are UTF-8, or as old programs on Chinese systems write them. */
function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  return name.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : name;
}

function inflated(packed: Uint8Array, { name, size }: ZipEntry, limit: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > limit) throw new OpenTrouble("too-large", `${name}: over ${limit} bytes`);
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    // The directory said less: what it really unpacks to is counted no further than the limit.
    if (length > size && length > limit) throw new OpenTrouble("too-large", `${name}: ${length} bytes`);
  }
  if (length !== size) throw damaged(name);
  return content;
}

function damaged(what: string): OpenTrouble {
  return new OpenTrouble("broken", what);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
});

/** CRC-32 as archives use it. */
function checksumOf(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at++) value = (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
