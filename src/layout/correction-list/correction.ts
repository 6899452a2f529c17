import type { Severity } from "../../sheet/severity";

/** One line of the 整改清单. */
export interface Correction {
  /** The project's name; null where the document as a whole is meant. */
  readonly project: string | null;
  /** Where it stands, as printed: “K19、K20”. */
  readonly place: string;
  readonly severity: Severity;
  /** 存在问题 */
  readonly problem: string;
  /** 整改要求 */
  readonly requirement: string;
  /** 依据; documents by name and number. */
  readonly basis: string;
}
