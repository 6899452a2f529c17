import { EMPTY_LINE, lineOf } from "./copy";
import type { Damage } from "./damage";

/**
 * The header torn as a text copy tears it: a caption over two rows, blanks inside words, a rule and a blank row
 * between.
 */
export const brokenHeader: Damage = {
  name: "broken-header",
  happensTo: "paste",
  destroys: false,
  ofRows: false,
  inflict: (copy, random, share) => {
    if (!random.chance(share * 2)) return copy;
    const { form, lines } = copy;
    const spaced = (text: string): string => (text.length < 3 || random.chance(0.5) ? text : [...text].join(" "));
    const captions = form.columns.map(
      (_, index) =>
        form.rows
          .slice(form.headerRow, form.firstRow)
          .map((cells) => cells[index] ?? "")
          .reverse()
          .find((text) => text !== "") ?? "",
    );
    const cut = random.below(captions.length);
    const text = captions[cut] ?? "";
    const half = Math.max(2, text.length - 2);
    const parted = text.length >= 6 && form.columns[cut] !== "other";
    const upper = captions.map((caption, index) =>
      index === cut && parted ? text.slice(0, half) : index < 2 ? caption : "",
    );
    const lower = captions.map((caption, index) =>
      index === cut && parted ? text.slice(half) : index < 2 ? "" : spaced(caption),
    );
    const between = random.chance(0.5) ? [lineOf(captions.slice(0, 5).map(() => "----")), EMPTY_LINE] : [];
    return {
      ...copy,
      lines: [
        ...lines.slice(0, form.headerRow),
        lineOf(upper),
        ...between,
        lineOf(lower),
        ...lines.slice(form.firstRow),
      ],
    };
  },
};
