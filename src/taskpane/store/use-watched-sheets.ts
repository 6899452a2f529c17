import { useEffect, useRef } from "react";
import type { CellRange } from "../../sheet/cell-range";
import type { SheetParts } from "../../sheet/sheet-parts";
import { lyingIn } from "../../sheet/sheet-parts";
import type { PaneEvent } from "./pane-event";

/**
 * What the host tells of a sheet by itself, each until the function it gives is called; `failed` where the host cannot
 * tell.
 */
export interface SheetWatchers {
  /** Somebody changed a cell. */
  readonly watch?: ((sheet: string, changed: () => void, failed: () => void) => () => void) | undefined;
  /** What is selected, now and whenever that changes; null where it is no plain range. */
  readonly selection?:
    ((sheet: string, moved: (at: CellRange | null) => void, failed: () => void) => () => void) | undefined;
}

/** Watches the sheets that were read, as long as they are the same, for changes and for what the clerk selects. */
export function useWatchedSheets(
  parts: SheetParts,
  { watch, selection }: SheetWatchers,
  dispatch: (event: PaneEvent) => void,
): void {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  }, [parts]);
  const names = JSON.stringify(parts.map(({ sheet }) => sheet));
  useEffect(() => {
    let watching = true;
    const hear = (event: PaneEvent): void => {
      if (watching) dispatch(event);
    };
    const stops = latest.current.flatMap(({ sheet }) => [
      watch?.(
        sheet,
        () => hear({ kind: "sheet-changed", sheet }),
        () => hear({ kind: "unwatched" }),
      ),
      selection?.(
        sheet,
        (at) => hear({ kind: "selected", at: at && lyingIn(latest.current, { sheet, range: at }) }),
        () => hear({ kind: "unfollowed" }),
      ),
    ]);
    return () => {
      watching = false;
      for (const stop of stops) stop?.();
    };
  }, [names, watch, selection, dispatch]);
}
