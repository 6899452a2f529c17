import type { BorderLine, BorderSide } from "../../../sheet/cell-style";

/** Excel.BorderLineStyle. */
export const BORDER_STYLES: readonly string[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];

const BY_WEIGHT: Readonly<Record<string, BorderLine>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

/** The line a file keeps for a style and a weight. */
export function borderLine(style: string, weight: string): BorderLine {
  if (style === "Double") return "double";
  if (style === "Dot") return "dotted";
  if (style === "Continuous" || style === "None") return BY_WEIGHT[weight] ?? "thin";
  return "dashed";
}

export function borderWord(side: BorderSide | undefined): string {
  if (!side) return "None";
  if (side.line === "double") return "Double";
  if (side.line === "dotted") return "Dot";
  return side.line === "dashed" ? "Dash" : "Continuous";
}

/** Excel.BorderWeight of a line. */
export function weightWord(side: BorderSide | undefined): string {
  if (side?.line === "hair") return "Hairline";
  if (side?.line === "medium") return "Medium";
  return side?.line === "thick" || side?.line === "double" ? "Thick" : "Thin";
}
