import type { Workbook } from "../../../workbook/workbook";
import type { HostObject } from "./object-kind";

/** What lasts between the requests of one add-in: the references it keeps and whether it hears of events. */
export class Session {
  private readonly kept = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();
  private handedOut = 0;
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;

  constructor(
    readonly workbook: Workbook,
    /** 14 stands for ExcelApi 1.14: members of later sets do not exist. */
    readonly api: number,
  ) {}

  /** The reference by which later requests reach the object, always the same one for the same object. */
  keep(object: HostObject): string {
    const known = this.references.get(object);
    if (known !== undefined) return known;
    this.handedOut += 1;
    const reference = `{${this.handedOut}}`;
    this.kept.set(reference, object);
    this.references.set(object, reference);
    return reference;
  }

  reached(reference: string): HostObject | null {
    return this.kept.get(reference) ?? null;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  releaseAll(): void {
    this.kept.clear();
  }
}
