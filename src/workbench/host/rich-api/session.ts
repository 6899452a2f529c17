import type { Workbook } from "../../../workbook/workbook";
import type { ExcelVersion } from "./excel-version";
import type { Quirk } from "./quirks";

/** What lasts between the requests of one add-in: the references it keeps and whether it hears of events. */
export class Session {
  private readonly kept = new Map<string, object>();
  private readonly references = new WeakMap<object, string>();
  private handedOut = 0;
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** True while requests belong to an `Excel.run({ mergeUndoGroup: true })`. */
  inUndoGroup = false;
  /** Set by what clears the clerk's undo stack, until the request ends. */
  losesUndo = false;

  constructor(
    readonly workbook: Workbook,
    readonly version: ExcelVersion,
  ) {}

  /** 14 stands for ExcelApi 1.14: members of later sets do not exist. */
  get api(): number {
    return this.version.api;
  }

  /** True where this Excel behaves so. */
  has(quirk: Quirk): boolean {
    return this.version.quirks.has(quirk);
  }

  /** The reference by which later requests reach the object, always the same one for the same object. */
  keep(object: object): string {
    const known = this.references.get(object);
    if (known !== undefined) return known;
    this.handedOut += 1;
    const reference = `{${this.handedOut}}`;
    this.kept.set(reference, object);
    this.references.set(object, reference);
    return reference;
  }

  reached(reference: string): object | null {
    return this.kept.get(reference) ?? null;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  releaseAll(): void {
    this.kept.clear();
  }
}
