import type { FocusEvent, KeyboardEvent } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import type { FindingActions } from "./finding-actions";
import type { ListRow } from "./list-rows";
import { rowKey } from "./list-rows";
import type { ListMove } from "./move-in-list";
import { moveInList } from "./move-in-list";

export interface ListKeys {
  /** The row Tab leads to. */
  readonly tabbable: string | null;
  readonly kept: readonly (string | null)[];
  readonly revealed: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Moving in the list by keys: one row is in the order of Tab, the arrows move from row to row. Focus never comes by
 * itself.
 */
export function useListKeys(
  rows: readonly ListRow[],
  current: number | null,
  { onPoint, onJump }: FindingActions,
  onFold: (group: string, fold: "open" | "closed") => void,
): ListKeys {
  const currentKey = current === null ? null : rowKey({ id: current });
  const [at, setAt] = useState<{ readonly key: string | null; readonly seen: string | null }>({
    key: currentKey,
    seen: currentKey,
  });
  const tree = useRef<Element | null>(null);
  const wanted = useRef<string | null>(null);
  // Where the clerk is led to another finding the keys go on from there.
  const key = at.seen === currentKey ? at.key : (currentKey ?? at.key);
  if (at.seen !== currentKey) setAt({ key, seen: currentKey });

  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (currentKey === null || !document.hasFocus() || !tree.current?.contains(focused)) return;
    if (keyAround(focused) !== currentKey) wanted.current = currentKey;
  }, [currentKey]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = [...(tree.current?.querySelectorAll("[data-row]") ?? [])].find(
      (drawn) => keyAround(drawn) === wanted.current,
    );
    wanted.current = null;
    row?.querySelector<HTMLElement>('[role="treeitem"]')?.focus({ preventScroll: true });
  });

  const goTo = (next: string): void => {
    wanted.current = next;
    setAt({ key: next, seen: currentKey });
  };

  const perform = (move: ListMove): void => {
    switch (move.kind) {
      case "go":
        return goTo(move.key);
      case "fold":
        return onFold(move.group, move.fold);
      case "point":
        return onPoint(move.id);
      case "jump":
        return onJump(move.entry, move.entry.finding.at);
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
    tree.current = event.currentTarget;
    const item = event.target.closest<HTMLElement>('[role="treeitem"]');
    if (item !== event.target) {
      // Out of the buttons of a card Esc leads back to its row.
      if (event.key !== "Escape" || item === null) return;
      event.preventDefault();
      event.stopPropagation();
      item.focus({ preventScroll: true });
      return;
    }
    const move = moveInList(rows, keyAround(item), currentKey, event.key);
    if (move === null) return;
    event.preventDefault();
    // On the window Office.js takes Escape as leaving the pane.
    event.stopPropagation();
    perform(move);
  };

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    tree.current = event.currentTarget;
    const row = keyAround(event.target);
    if (row !== null && row !== key) setAt({ key: row, seen: currentKey });
  };

  const tabbable = rows.some((row) => row.key === key) ? key : (rows[0]?.key ?? null);
  return { tabbable, kept: [key, currentKey], revealed: key, onKeyDown, onFocus };
}

/** The key of the row an element is in. */
function keyAround(element: Element | null): string | null {
  return element?.closest("[data-row]")?.getAttribute("data-row") ?? null;
}
