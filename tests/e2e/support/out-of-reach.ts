import type { Session } from "./workbench-session";

/**
 * What cannot be seen whole or reached in the pane as large as it is now, one line each: what makes it scroll sideways,
 * and controls that are cut off even when they are scrolled to. What is scrolled sideways by itself (an example, a
 * profile's text) may be wide.
 */
export async function outOfReach({ page }: Session): Promise<readonly string[]> {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (!pane) throw new Error("no pane");
  return pane.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("html, body, main, main *")) {
      const style = getComputedStyle(element);
      const scrolls = style.overflowX === "auto" || style.overflowX === "scroll";
      if (scrolls && element.scrollWidth > element.clientWidth + 1 && !element.matches("[tabindex='0']"))
        found.push(`scrolls sideways: ${element.outerHTML.slice(0, 160)}`);
    }
    for (const control of document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest("[role=tree]") !== null) continue;
      control.scrollIntoView({ block: "nearest", inline: "nearest" });
      const { left, right, top, width, height } = control.getBoundingClientRect();
      // Of one that is taller than what it is scrolled in (a box with a long label) the first line.
      const inside =
        left >= -1 && right <= innerWidth + 1 && top >= -1 && top + Math.min(height, 24) <= innerHeight + 1;
      if (width > 0 && !inside)
        found.push(`cut off at ${Math.round(left)}, ${Math.round(top)}: ${control.outerHTML.slice(0, 160)}`);
    }
    document.querySelector("main")?.scrollTo(0, 0);
    return found;
  });
}
