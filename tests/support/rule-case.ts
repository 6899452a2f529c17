import type { Profile } from "../../src/linting/profile";

/** One drawn sheet for a rule: its marks are the rule's findings, exactly. Also an example on the rule's page. */
export interface RuleCase {
  readonly name: string;
  /** What the bureau asks beside the standard profile. */
  readonly profile?: Partial<Profile>;
  /** See draw-form.ts and draw-sheet.ts. */
  readonly sheet: string;
  /** The messages, in reading order. */
  readonly tells?: readonly string[];
  /** The sheet after the findings' fixes; drawn like `sheet`. */
  readonly after?: string;
}
