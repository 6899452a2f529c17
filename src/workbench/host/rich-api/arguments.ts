import type { Json } from "../../../workbook/workbook";
import { isRecord } from "./request-body";
import { RichApiError } from "./rich-api-error";

/** A type of the object model that knows its objects again. */
interface Kind<T> {
  targetOf(object: object): T | null;
}

/** The arguments of a call, read with the type the member expects; anything else is an InvalidArgument. */
export class Arguments {
  constructor(
    private readonly values: readonly Json[] = [],
    /** The objects among the arguments, by position. */
    private readonly objects: ReadonlyMap<number, object> = new Map(),
  ) {}

  value(position: number): Json {
    return this.values[position] ?? null;
  }

  text(position: number): string {
    const value = this.value(position);
    if (typeof value !== "string") throw invalid(position);
    return value;
  }

  optionalText(position: number): string | null {
    return this.value(position) === null ? null : this.text(position);
  }

  /** A whole number. */
  integer(position: number): number {
    const value = this.value(position);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalid(position);
    return value;
  }

  optionalInteger(position: number, otherwise: number): number {
    return this.value(position) === null ? otherwise : this.integer(position);
  }

  flag(position: number): boolean {
    const value = this.value(position);
    if (value !== null && typeof value !== "boolean") throw invalid(position);
    return value ?? false;
  }

  record(position: number): Readonly<Record<string, Json>> {
    const value = this.value(position);
    if (!isRecord(value)) throw invalid(position);
    return value;
  }

  /** The object of a kind at a position; null where it is something else. */
  object<T>(position: number, kind: Kind<T>): T | null {
    const object = this.objects.get(position);
    return object ? kind.targetOf(object) : null;
  }
}

function invalid(position: number): RichApiError {
  return new RichApiError(
    "InvalidArgument",
    `The argument at position ${position} is invalid or missing or has an incorrect format.`,
  );
}
