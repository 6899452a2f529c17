import { decodePart } from "./decode-part";
import { relationshipsPath, resolvePath } from "./relationships";

const WELL_KNOWN = ["[Content_Types].xml", "_rels/.rels"];
const TARGET = /\bTarget\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/g;

/** Links from the package to the farthest part that anybody reads. */
const MOST_STEPS = 6;

/** A name in an archive as a path of the package: forward slashes, none at the start. */
export function partPath(name: string): string {
  return name.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
}

/**
 * The parts by the names that the links between them use. The format compares names without regard to case, archives do
 * not: a part that is linked to by another spelling of its name goes by that one.
 */
export function byLinkedNames(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const written = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
  const renamed = new Map<string, string>();
  const use = (linked: string): void => {
    const path = written.get(linked.toLowerCase());
    if (path !== undefined && path !== linked && !parts.has(linked)) renamed.set(path, linked);
  };
  WELL_KNOWN.forEach(use);
  const links = [...parts]
    .filter(([path]) => path.toLowerCase().endsWith(".rels"))
    .map(([path, bytes]) => ({ source: sourceOf(path), targets: targetsOf(bytes) }));
  // From the package to the workbook to its sheets to what these show: each pass names what the one before leads to.
  for (let pass = 0, before = -1; pass < MOST_STEPS && before < renamed.size; pass++) {
    before = renamed.size;
    for (const { source, targets } of links) {
      const path = written.get(source.toLowerCase());
      const known = path === undefined ? source : (renamed.get(path) ?? path);
      if (path !== undefined) use(relationshipsPath(known));
      for (const target of targets) use(resolvePath(known, target));
    }
  }
  return renamed.size === 0 ? parts : new Map([...parts].map(([path, bytes]) => [renamed.get(path) ?? path, bytes]));
}

function targetsOf(bytes: Uint8Array): readonly string[] {
  return [...decodePart(bytes).matchAll(TARGET)].map(([, double, single]) => double ?? single ?? "");
}

/** The part whose links a path is: "xl/_rels/workbook.xml.rels" → "xl/workbook.xml". */
function sourceOf(path: string): string {
  const folder = path.toLowerCase().lastIndexOf("_rels/");
  return folder === -1 ? "" : path.slice(0, folder) + path.slice(folder + "_rels/".length, -".rels".length);
}
