/** A millimetre in points, the measure of a SheetPlan. */
export const MILLIMETRE = 72 / 25.4;
