/** A part of the page that F6 goes to. */
export interface Region {
  readonly root: HTMLElement;
  readonly focus: () => void;
}

/** Gives the keys to the part of the page after (or before) the one that has them, as F6 and Shift+F6 do in Excel. */
export function turnRegion(regions: readonly Region[], step: 1 | -1): void {
  const open = regions.filter(({ root }) => !root.hidden);
  const now = open.findIndex(({ root }) => root.contains(document.activeElement));
  const next = now === -1 ? 0 : (now + step + open.length) % open.length;
  open[next]?.focus();
}
