import { EMPTY_LINE, headerOf } from "./copy";
import { betweenRows } from "./damage";

/** The header printed again on the next page. */
export const pageHeader = betweenRows("page-header", (copy, random) => [
  ...(random.chance(0.5) ? [EMPTY_LINE] : []),
  ...headerOf(copy),
]);
