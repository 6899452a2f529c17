import { changeContentTypes } from "./content-types";
import type { Dialect } from "./dialect";
import type { Relationship } from "./relationships";
import {
  newRelationship,
  readRelationships,
  relationshipsPath,
  relationshipType,
  withoutRelationships,
  withRelationship,
} from "./relationships";
import type { Parts } from "./zip-package";
import { textPart } from "./zip-package";

/**
 * The parts of the file being written: those it came from, changed one by one. The parts it came from stay as they are.
 */
export class PackageDraft {
  private readonly parts: Map<string, Uint8Array>;
  private readonly types = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(
    source: Parts,
    readonly dialect: Dialect,
  ) {
    this.parts = new Map(source);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  text(path: string): string | null {
    return textPart(this.parts, path);
  }

  /** Writes a part, in UTF-8 whatever it was before; a new one needs its content type. */
  write(path: string, xml: string, type?: string): void {
    const encoded = xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
    this.parts.set(path, new TextEncoder().encode(encoded));
    if (type !== undefined) this.types.set(path, type);
    this.removed.delete(path);
  }

  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      this.parts.delete(gone);
      this.types.delete(gone);
      this.removed.add(gone);
    }
  }

  /** The links of a part ("" for those of the whole package). */
  relationships(part: string): readonly Relationship[] {
    return readRelationships(this.text(relationshipsPath(part)) ?? undefined, part);
  }

  /** Links a part to another, by the kind of link ("worksheet"), and returns the link's id. */
  link(part: string, kind: string, target: string): string {
    const path = relationshipsPath(part);
    const added = newRelationship(this.relationships(part), relationshipType(this.dialect, kind), target);
    this.write(path, withRelationship(this.text(path), added));
    return added.id;
  }

  unlink(part: string, test: (relationship: Relationship) => boolean): void {
    const path = relationshipsPath(part);
    const gone = new Set(
      this.relationships(part)
        .filter(test)
        .map(({ id }) => id),
    );
    if (gone.size > 0) this.write(path, withoutRelationships(this.text(path) ?? "", gone));
  }

  /** A path that is free: "xl/worksheets/sheet7.xml" for ("xl/worksheets/sheet", ".xml"). */
  freePath(stem: string, ending: string): string {
    const taken = new Set([...this.parts.keys(), ...this.removed].map((path) => path.toLowerCase()));
    for (let number = 1; ; number++) {
      const path = `${stem}${number}${ending}`;
      if (!taken.has(path.toLowerCase())) return path;
    }
  }

  finish(): Parts {
    const types = "[Content_Types].xml";
    if (this.types.size > 0 || this.removed.size > 0)
      this.write(types, changeContentTypes(this.text(types) ?? "", this.types, this.removed));
    return this.parts;
  }
}
