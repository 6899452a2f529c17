import type { LOOKS } from "../strings";

/** How the page looks; "system" follows the computer. */
export type Look = (typeof LOOKS)[number]["look"];

const DARK = window.matchMedia("(prefers-color-scheme: dark)");
let wanted: Look = "system";

/**
 * Shows the page in this look. The frames in it learn of it from the browser: a page in a frame prefers the colour
 * scheme that the page around shows the frame in (https://www.w3.org/TR/mediaqueries-5/#prefers-color-scheme).
 */
export function showLook(look: Look): void {
  wanted = look;
  paint();
}

DARK.addEventListener("change", paint);

function paint(): void {
  const dark = wanted === "dark" || (wanted === "system" && DARK.matches);
  document.documentElement.dataset["look"] = dark ? "dark" : "light";
}
