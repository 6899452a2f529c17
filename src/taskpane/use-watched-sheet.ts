import { useEffect } from "react";
import type { CellRange } from "../sheet/cell-range";
import type { PaneEvent } from "./pane-event";

/** What the host tells of a sheet by itself, each until the function it gives is called; `failed` where the host cannot tell. */
export interface SheetWatchers {
  /** Somebody changed a cell. */
  readonly watch?: ((sheet: string, changed: () => void, failed: () => void) => () => void) | undefined;
  /** What is selected, now and whenever that changes; null where it is no plain range. */
  readonly selection?: ((sheet: string, moved: (at: CellRange | null) => void, failed: () => void) => () => void) | undefined;
}

/** Watches the target sheet, as long as it is the same, for changes and for what the clerk selects. */
export function useWatchedSheet(sheet: string | null, { watch, selection }: SheetWatchers, tell: (event: PaneEvent) => void): void {
  useEffect(() => {
    if (sheet === null) return undefined;
    let watching = true;
    const hear = (event: PaneEvent): void => {
      if (watching) tell(event);
    };
    const stops = [
      watch?.(sheet, () => hear({ kind: "sheet-changed", sheet }), () => hear({ kind: "unwatched" })),
      selection?.(sheet, (at) => hear({ kind: "selected", at }), () => hear({ kind: "unfollowed" })),
    ];
    return () => {
      watching = false;
      for (const stop of stops) stop?.();
    };
  }, [sheet, watch, selection, tell]);
}
