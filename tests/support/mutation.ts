import type { ModelName } from "./model-forms";
import type { Profile } from "../../src/linting/profile";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";

/**
 * A slip of the pen in an exemplary form, after which one rule speaks and no other: pieces of the model's drawing, each
 * of which stands in it once, and what is drawn in their stead, with the marks of the finding. Columns are parted by
 * single blanks: "| 12 | 公里 |".
 */
export interface Mutation {
  /** The message that is told: rule and message, "indicator/value-needs-unit noUnit". */
  readonly tells: string;
  readonly model: ModelName;
  readonly change: readonly (readonly [drawn: string, instead: string])[];
  /** What the bureau asks beside the standard profile. */
  readonly profile?: Partial<Profile>;
  /** What of the sheet no drawing shows: hidden rows, merges that the host cannot tell. */
  readonly sheet?: Partial<Omit<SheetSnapshot, "rows">>;
}
