import { EMPTY_LINE, lineOf } from "./copy";
import { betweenRows } from "./damage";

/** The number of the page, in the middle or at an edge, with or without blank rows. */
export const pageNumber = betweenRows("page-number", ({ form }, random) => {
  const page = 1 + random.below(20);
  const text = random.pick([`— ${page} —`, `第${page}页`, `第 ${page} 页 共 20 页`, `- ${page} -`, `${page}/20`]) ?? "";
  const at = random.pick([0, Math.floor(form.columns.length / 2), form.columns.length - 1]) ?? 0;
  const line = lineOf([...Array<string>(at).fill(""), text]);
  return random.chance(0.5) ? [line] : [line, EMPTY_LINE];
});
