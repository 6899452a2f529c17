import type { BorderSide, CellStyle } from "../../sheet/cell-style";

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  distributed: "Distributed",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const LINES = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  double: ["Double", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
} as const;

/** Gives cells a style, all but its number format, which is set with the values. */
export function formatCells(
  cells: Excel.RangeAreas,
  { font, fill, borders, horizontal, vertical, wrap, indent, locked }: CellStyle,
): void {
  const { format } = cells;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.underline !== undefined) format.font.underline = font.underline ? "Single" : "None";
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
  if (locked !== undefined) format.protection.locked = locked;
  if (!borders) return;
  drawLine(format, "EdgeTop", borders.top);
  drawLine(format, "EdgeBottom", borders.bottom);
  drawLine(format, "EdgeLeft", borders.left);
  drawLine(format, "EdgeRight", borders.right);
  drawLine(format, "InsideHorizontal", borders.top ?? borders.bottom);
  drawLine(format, "InsideVertical", borders.left ?? borders.right);
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function drawLine(format: Excel.RangeFormat, edge: Edge, side: BorderSide | undefined): void {
  if (!side) return;
  const border = format.borders.getItem(edge);
  const [style, weight] = LINES[side.line];
  border.style = style;
  border.weight = weight;
  if (side.color !== undefined) border.color = side.color;
}
