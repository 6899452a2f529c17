import type { Borders, BorderSide, CellStyle } from "../../../sheet/cell-style";
import type { CellRange } from "../../../sheet/cell-range";
import { rangeOf } from "../../../sheet/cell-range";
import { asColour, asText } from "./json-value";
import { BORDER_STYLES, borderLine, borderWord, weightWord } from "./border-words";
import type { StylePatch } from "../../../workbook/merge-style";
import { ObjectKind } from "./object-kind";
import type { Cells } from "./place";
import { RichApiError } from "./rich-api-error";
import { restyle, sharedStyle } from "./shared-style";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

interface BorderOf {
  readonly cells: Cells;
  readonly side: Side;
}

/** Excel.RangeBorderCollection. Diagonals are not kept by this workbook. */
export const RANGE_BORDERS: ObjectKind<Cells> = new ObjectKind<Cells>("RangeBorderCollection", {
  scalars: { Count: { get: () => SIDES.length } },
  items: (cells) => SIDES.map((side) => RANGE_BORDER.of({ cells, side })),
  item: (cells, args) => RANGE_BORDER.of({ cells, side: sideNamed(args.text(0)) }),
  methods: {
    GetItemAt: { call: (cells, args) => RANGE_BORDER.of({ cells, side: SIDES[args.integer(0)] ?? sideNamed("") }) },
  },
});

const RANGE_BORDER = new ObjectKind<BorderOf>("RangeBorder", {
  identity: ({ side }) => ({ SideIndex: side, Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border) => shared(border, (side) => borderWord(side)),
      set: (border, value) => {
        const word = asText(value);
        if (!BORDER_STYLES.includes(word))
          throw new RichApiError("InvalidArgument", `There is no border style ${word}.`);
        draw(border, (side) =>
          word === "None" ? null : { ...side, line: borderLine(word, side ? weightWord(side) : "Thin") },
        );
      },
    },
    Weight: {
      get: (border) => shared(border, (side) => weightWord(side)),
      set: (border, value) =>
        draw(border, (side) => ({ ...side, line: borderLine(side ? borderWord(side) : "Continuous", asText(value)) })),
    },
    Color: {
      get: (border) => shared(border, (side) => side?.color ?? "#000000"),
      set: (border, value) => draw(border, (side) => ({ line: side?.line ?? "thin", color: asColour(value) })),
    },
  },
});

function sideNamed(name: string): Side {
  const side = SIDES.find((known) => known === name);
  if (!side) throw new RichApiError("InvalidArgument", `This workbook has no border ${name}.`);
  return side;
}

/** Where a border of a range lies: which cells have it, and on which side of theirs. */
function strips(
  { first, last }: CellRange,
  side: Side,
): readonly { readonly range: CellRange; readonly of: keyof Borders }[] {
  const { row: top, column: left } = first;
  const { row: bottom, column: right } = last;
  switch (side) {
    case "EdgeTop":
      return [{ range: rangeOf(top, left, top, right), of: "top" }];
    case "EdgeBottom":
      return [{ range: rangeOf(bottom, left, bottom, right), of: "bottom" }];
    case "EdgeLeft":
      return [{ range: rangeOf(top, left, bottom, left), of: "left" }];
    case "EdgeRight":
      return [{ range: rangeOf(top, right, bottom, right), of: "right" }];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { range: rangeOf(top, left, bottom - 1, right), of: "bottom" },
        { range: rangeOf(top + 1, left, bottom, right), of: "top" },
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { range: rangeOf(top, left, bottom, right - 1), of: "right" },
        { range: rangeOf(top, left + 1, bottom, right), of: "left" },
      ];
  }
}

function shared({ cells, side }: BorderOf, pick: (side: BorderSide | undefined) => string) {
  const answers = new Set(
    cells.ranges.flatMap((range) =>
      strips(range, side).map((strip) =>
        sharedStyle({ sheet: cells.sheet, ranges: [strip.range] }, ({ borders }) => pick(borders?.[strip.of])),
      ),
    ),
  );
  const [only] = answers;
  if (answers.size === 0) return pick(undefined);
  return answers.size === 1 && only !== undefined ? only : null;
}

/** The change of one side, made once for all cells that have the same there. */
function patchBySide(
  of: keyof Borders,
  change: (before: BorderSide | undefined) => BorderSide | null,
): (style: CellStyle) => StylePatch {
  const patches = new Map<BorderSide | undefined, StylePatch>();
  return ({ borders }) => {
    const before = borders?.[of];
    const patch = patches.get(before) ?? { borders: { [of]: change(before) } };
    patches.set(before, patch);
    return patch;
  };
}

function draw(
  { cells: { sheet, ranges }, side }: BorderOf,
  change: (before: BorderSide | undefined) => BorderSide | null,
): void {
  const all = ranges.flatMap((range) => strips(range, side));
  for (const of of new Set(all.map((strip) => strip.of))) {
    const strip = all.filter((one) => one.of === of).map(({ range }) => range);
    restyle({ sheet, ranges: strip }, patchBySide(of, change));
  }
}
