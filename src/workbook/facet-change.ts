import type { Change } from "./change";
import type { ChangeSource, SheetEvent } from "./sheet-event";
import type { SheetFacets } from "./sheet-facets";

/** One facet of a sheet replaced by another. */
export class FacetChange<Sheet extends { readonly facets: SheetFacets }> implements Change<Sheet> {
  constructor(
    private readonly sheet: Sheet,
    private readonly facet: keyof SheetFacets,
    private readonly before: SheetFacets,
    private readonly after: SheetFacets,
    private readonly set: (facets: SheetFacets) => void,
  ) {}

  redo(): void {
    this.put(this.after);
  }

  undo(): void {
    this.put(this.before);
  }

  /**
   * The same facet replaced once more; what stood between need not be kept, be it a thousand merged areas one by one.
   */
  joined(next: Change<Sheet>): Change<Sheet> | null {
    if (
      !(next instanceof FacetChange) ||
      next.sheet !== this.sheet ||
      next.facet !== this.facet ||
      this.facet === "name"
    )
      return null;
    return new FacetChange(this.sheet, this.facet, this.before, next.after, this.set);
  }

  /** True where this is the change after which the sheet has this very value. */
  leaves<K extends keyof SheetFacets>(sheet: Sheet, facet: K, value: SheetFacets[K]): boolean {
    return sheet === this.sheet && this.facet === facet && this.after[facet] === value;
  }

  tell(source: ChangeSource, undone: boolean): readonly SheetEvent<Sheet>[] {
    const { sheet, facet, before, after } = this;
    if (facet === "name") return [{ kind: "sheet-renamed", sheet, before: undone ? after.name : before.name, source }];
    return [{ kind: "facet-changed", sheet, facet, before: undone ? after : before, source }];
  }

  private put(from: SheetFacets): void {
    this.set({ ...this.sheet.facets, [this.facet]: from[this.facet] });
  }
}
