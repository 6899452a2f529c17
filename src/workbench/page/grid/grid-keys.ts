import type { EditMode } from "./cell-editor";
import type { Step } from "./cursor";

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "move"; readonly step: Step; readonly extend: boolean; readonly jump: boolean }
  | { readonly kind: "page"; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: "row-start" | "first-cell" | "last-cell"; readonly extend: boolean }
  | { readonly kind: "next"; readonly step: Step; readonly of: "tab" | "enter" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | {
      readonly kind:
        | "edit"
        | "rewrite"
        | "cancel"
        | "clear"
        | "undo"
        | "redo"
        | "select-all"
        | "select-rows"
        | "select-columns"
        | "fill"
        | "line-break";
    };

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** The command of a key as Excel has it; null where the key is left to the text field and the browser. */
export function commandOf(event: Key, mode: EditMode): GridCommand | null {
  const control = event.ctrlKey || event.metaKey;
  return leaving(event, control) ?? (mode === "ready" ? inSheet(event, control) : inText(event, mode, control));
}

/** Keys that end typing or move on, in every mode. */
function leaving({ key, shiftKey, altKey }: Key, control: boolean): GridCommand | null {
  const step = shiftKey ? -1 : 1;
  if (key === "Tab" && !control && !altKey) return { kind: "next", of: "tab", step: { rows: 0, columns: step } };
  if (key === "Enter" && !control && !altKey) return { kind: "next", of: "enter", step: { rows: step, columns: 0 } };
  return key === "Escape" ? { kind: "cancel" } : null;
}

function inText({ key, altKey, shiftKey }: Key, mode: EditMode, control: boolean): GridCommand | null {
  if (key === "Enter") return { kind: altKey ? "line-break" : "fill" };
  if (key === "F2") return { kind: "edit" };
  const step = ARROWS[key];
  return step && mode === "enter" && !control && !altKey ? { kind: "move", step, extend: shiftKey, jump: false } : null;
}

function inSheet({ key, shiftKey: extend, altKey }: Key, control: boolean): GridCommand | null {
  if (altKey) return null;
  const step = ARROWS[key];
  if (step) return { kind: "move", step, extend, jump: control };
  if (key === "PageDown" || key === "PageUp") {
    const direction = key === "PageDown" ? 1 : -1;
    return control ? { kind: "sheet", step: direction } : { kind: "page", step: direction, extend };
  }
  if (key === "Home") return { kind: control ? "first-cell" : "row-start", extend };
  if (control) return withControl(key.toLowerCase(), extend);
  if (key === " " && extend) return { kind: "select-rows" };
  return EDIT_KEYS[key] ?? null;
}

/** The keys that change the active cell or the selection when pressed alone. */
const EDIT_KEYS: Readonly<Record<string, GridCommand>> = {
  F2: { kind: "edit" },
  Delete: { kind: "clear" },
  Backspace: { kind: "rewrite" },
};

function withControl(key: string, shift: boolean): GridCommand | null {
  if (key === "end") return { kind: "last-cell", extend: shift };
  if (key === " ") return { kind: "select-columns" };
  if (key === "z") return { kind: shift ? "redo" : "undo" };
  if (key === "y") return { kind: "redo" };
  return key === "a" ? { kind: "select-all" } : null;
}
