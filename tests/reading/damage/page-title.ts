import { EMPTY_LINE, headerOf, lineOf } from "./copy";
import { betweenRows } from "./damage";

/**
 * Headings printed again on the next page: of a list with its header, of a card with that of its indicators or without.
 */
export const pageTitle = betweenRows("page-title", (copy, random) => {
  const { form } = copy;
  if (form.titleRows === undefined)
    return [EMPTY_LINE, ...form.rows.slice(0, form.firstRow).map((cells) => lineOf(cells))];
  const titles = form.rows.slice(0, form.titleRows).map((cells) => lineOf(cells));
  return [EMPTY_LINE, ...titles, ...(random.chance(0.5) ? headerOf(copy) : [])];
});
