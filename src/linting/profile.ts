import type { LayoutProfile } from "../domain/layout-profile";
import { STANDARD_LAYOUT } from "../domain/layout-profile";
import type { Severity } from "../sheet/severity";

/**
 * What one bureau asks (审核口径): which rules count and how gravely, the bounds they judge by, and the words it accepts.
 * One JSON file; whatever it leaves out is as in STANDARD_PROFILE.
 */
export interface Profile {
  /** What the bureau calls it; shown beside the result of a check; "" for the standard one. */
  readonly name: string;
  /** Rules by id whose severity is the bureau's own; "off" leaves a rule out. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  readonly thresholds: Thresholds;
  readonly accepted: AcceptedWords;
  /** 指标库: the indicators the bureau knows, with what usually belongs to them. */
  readonly library: readonly LibraryIndicator[];
  /** How the report is printed where it differs from the official form. */
  readonly layout: LayoutProfile;
}

/** The bounds that rules judge by; each includes its own figure. */
export interface Thresholds {
  /** 满意度 targets, per cent: lower ones are called low, those at or above `satisfactionMost` unrealistic. */
  readonly satisfactionLeast: number;
  readonly satisfactionMost: number;
  /** 三级指标 of a project. */
  readonly indicatorsLeast: number;
  readonly indicatorsMost: number;
  /** 三级指标 under one 二级指标. */
  readonly indicatorsPerLevel2: number;
  /** 总体绩效目标, characters. */
  readonly goalLength: number;
  /** 三级指标 name, characters. */
  readonly nameLength: number;
  /** Digits behind the point that an amount of money may have. */
  readonly moneyDecimals: number;
  /** Two amounts count as equal where they differ by no more, in the unit of the table. */
  readonly amountTolerance: number;
  /** What the 分值 of a project may sum up to. */
  readonly weightSums: readonly number[];
}

/** Words beyond the field's own that the bureau accepts, each with the standard one it stands for. */
export interface AcceptedWords {
  readonly units: readonly string[];
  readonly directions: Readonly<Record<string, string>>;
  readonly natures: Readonly<Record<string, string>>;
  readonly level1: Readonly<Record<string, string>>;
  readonly level2: Readonly<Record<string, string>>;
}

/** One row of the 指标库. */
export interface LibraryIndicator {
  readonly name: string;
  readonly level2?: string;
  readonly unit?: string;
  readonly nature?: string;
  readonly direction?: string;
  readonly explanation?: string;
}

/** What is judged by where no bureau says otherwise. */
export const STANDARD_PROFILE: Profile = {
  name: "",
  rules: {},
  thresholds: {
    satisfactionLeast: 80,
    satisfactionMost: 100,
    indicatorsLeast: 3,
    indicatorsMost: 20,
    indicatorsPerLevel2: 6,
    goalLength: 15,
    nameLength: 20,
    moneyDecimals: 2,
    amountTolerance: 0.005,
    weightSums: [90, 100],
  },
  accepted: { units: [], directions: {}, natures: {}, level1: {}, level2: {} },
  library: [],
  layout: STANDARD_LAYOUT,
};
