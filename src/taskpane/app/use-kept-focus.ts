import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Keeps the keys in the pane: where the control that had them has gone (一键校验 once the result stands, 撤销 after the last
 * step), they go to the first button beside it. Excel on the web leaves the pane at the next Tab otherwise.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly control: Element; readonly part: Element | null } | null>(null);

  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      held.current = target instanceof Element ? { control: target, part: target.closest("footer") } : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);

  useEffect(() => {
    const { control, part } = held.current ?? {};
    if (!control || control.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    const beside = part?.isConnected ? part : pane.current;
    beside?.querySelector<HTMLElement>("button:not([disabled])")?.focus();
  });
}
