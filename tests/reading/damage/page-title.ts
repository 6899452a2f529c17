import { EMPTY_LINE, lineOf } from "./copy";
import { betweenRows } from "./damage";

/** Headings and header printed again on the next page. */
export const pageTitle = betweenRows("page-title", ({ form }) => [EMPTY_LINE, ...form.rows.slice(0, form.firstRow).map((cells) => lineOf(cells))]);
