import type { SheetPlan } from "../sheet/sheet-plan";
import { STAND_INS } from "./captions/typefaces";

/**
 * The typefaces of a report that a computer may lack, each with the one that then stands in; no host can tell which it
 * lacks.
 */
export function standInsOf(plans: readonly SheetPlan[]): readonly (readonly [face: string, standsIn: string])[] {
  const faces = new Set(plans.flatMap(({ styles }) => Object.values(styles).map(({ font }) => font?.name ?? "")));
  return Object.entries(STAND_INS).filter(([face]) => faces.has(face));
}
