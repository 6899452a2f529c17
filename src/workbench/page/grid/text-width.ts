import type { CellStyle, FontStyle } from "../../../sheet/cell-style";
import { cssFont, DEFAULT_FONT_SIZE } from "./cell-look";
import { PIXELS_PER_POINT } from "./geometry";

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text on one line, in pixels, as the browser would draw it; an estimate where there is no canvas. */
export function textWidth(text: string, style: CellStyle, defaultFont: FontStyle): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return estimatedWidth(text, style);
  context.font = cssFont(style, defaultFont);
  return context.measureText(text).width;
}

/** Never less than the real width of usual text: every sign beyond Latin counts as a full square. */
export function estimatedWidth(text: string, style: CellStyle): number {
  const size = (style.font?.size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT;
  let squares = 0;
  for (let index = 0; index < text.length; index++) squares += text.charCodeAt(index) > 0x2e7f ? 1 : 0.6;
  return squares * size;
}
