import type { Mutation } from "../../support/mutation";
import { CARD } from "./card";
import { FORM } from "./form";
import { FUNDS } from "./funds";
import { GOAL } from "./goal";
import { INDICATOR } from "./indicator";
import { INDICATOR_VALUES } from "./indicator-values";
import { INDICATOR_WORDS } from "./indicator-words";
import { PROJECT } from "./project";
import { STATEMENT } from "./statement";
import { WORDING } from "./wording";

export const MUTATIONS: readonly Mutation[] = [
  ...PROJECT,
  ...FUNDS,
  ...GOAL,
  ...INDICATOR,
  ...INDICATOR_VALUES,
  ...INDICATOR_WORDS,
  ...WORDING,
  ...FORM,
  ...STATEMENT,
  ...CARD,
];

/** Messages that no single slip in an exemplary form can bring about alone, and why. */
export const NOT_ALONE: Readonly<Record<string, string>> = {
  "form/cut-off lost": "A page is cut off where its cells slid aside, which form/repaired tells too.",
  "form/repaired carried": "A label is carried where a row of the copy slid aside, which is told too.",
  "form/repaired chosen": "A reading is chosen only where rows of the copy slid aside, which is told too.",
  "form/repaired supplied": "A label is supplied where a row of the copy slid aside, which is told too.",
  "indicator/weight-positive notPositive": "A 分值 of 0 leaves a sum that is told too.",
  "indicator/rate-at-most-100 misread":
    "The sign stands in the value's cell only where 方向 is blank, which indicator/direction-known tells too.",
  "indicator/value-needs-unit lost": "A page is cut off where its cells slid aside, which form/repaired tells too.",
  "project/indicator-count few":
    "Two indicators are no 产出 with quality and time, 效益 and 满意度, which are asked for too.",
};
