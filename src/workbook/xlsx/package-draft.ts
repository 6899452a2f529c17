import { changeContentTypes } from "./content-types";
import type { Relationship } from "./relationships";
import { newRelationship, readRelationships, relationshipsPath, writeRelationships } from "./relationships";
import type { Parts } from "./zip-package";
import { textPart } from "./zip-package";

/**
 * The parts of the file being written: those it came from, changed one by one. The parts it came from stay as they are.
 */
export class PackageDraft {
  private readonly parts: Map<string, Uint8Array>;
  private readonly types = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly links = new Map<string, readonly Relationship[]>();

  constructor(source: Parts) {
    this.parts = new Map(source);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  text(path: string): string | null {
    return textPart(this.parts, path);
  }

  /** Writes a part; a new one needs its content type. */
  write(path: string, xml: string, type?: string): void {
    this.parts.set(path, new TextEncoder().encode(xml));
    if (type !== undefined) this.types.set(path, type);
    this.removed.delete(path);
  }

  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.types.delete(path);
    this.removed.add(path);
  }

  /** The links of a part ("" for those of the whole package). */
  relationships(part: string): readonly Relationship[] {
    const known = this.links.get(part) ?? readRelationships(this.text(relationshipsPath(part)) ?? undefined, part);
    this.links.set(part, known);
    return known;
  }

  /** Links a part to another and returns the link's id. */
  link(part: string, type: string, target: string): string {
    const others = this.relationships(part);
    const added = newRelationship(others, type, target);
    this.links.set(part, [...others, added]);
    this.parts.set(relationshipsPath(part), new TextEncoder().encode(writeRelationships([...others, added])));
    return added.id;
  }

  unlink(part: string, test: (relationship: Relationship) => boolean): void {
    const others = this.relationships(part);
    const kept = others.filter((relationship) => !test(relationship));
    if (kept.length === others.length) return;
    this.links.set(part, kept);
    this.parts.set(relationshipsPath(part), new TextEncoder().encode(writeRelationships(kept)));
  }

  /** A path that is free: "xl/worksheets/sheet7.xml" for ("xl/worksheets/sheet", ".xml"). */
  freePath(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const path = `${stem}${number}${ending}`;
      if (!this.parts.has(path) && !this.removed.has(path)) return path;
    }
  }

  finish(): Parts {
    const types = "[Content_Types].xml";
    this.write(types, changeContentTypes(this.text(types) ?? "", this.types, this.removed));
    return this.parts;
  }
}
