import { formatA1, parseA1 } from "../../sheet/a1";
import type { CellRange } from "../../sheet/cell-range";
import { singleCell } from "../../sheet/cell-range";
import { FORMULA_BAR } from "../strings";
import { element } from "./element";
import type { Cursor, Step } from "./grid/cursor";

export interface FormulaBarEvents {
  readonly onGoTo: (place: { readonly sheet: string | null; readonly range: CellRange } | null, text: string) => void;
  /** The field got the caret. */
  readonly onBegin: () => void;
  readonly onText: (text: string) => void;
  /** Typing ended; `step` says where the cursor goes, null where it stays. */
  readonly onAccept: (step: Step | null) => void;
  readonly onCancel: () => void;
}

/** The name box and the formula bar. */
export class FormulaBar {
  private readonly name = element("input", {
    class: "name-box",
    "aria-label": FORMULA_BAR.nameBox,
    title: FORMULA_BAR.nameBoxTip,
    spellcheck: "false",
    autocomplete: "off",
  });
  private readonly field = element("textarea", {
    class: "formula",
    "aria-label": FORMULA_BAR.formula,
    rows: "1",
    spellcheck: "false",
    autocomplete: "off",
  });
  private readonly cancel = element(
    "button",
    { type: "button", "aria-label": FORMULA_BAR.cancel, title: FORMULA_BAR.cancel },
    "✕",
  );
  private readonly accept = element(
    "button",
    { type: "button", "aria-label": FORMULA_BAR.accept, title: FORMULA_BAR.accept },
    "✓",
  );
  readonly root = element(
    "div",
    { class: "formula-bar", role: "group", "aria-label": FORMULA_BAR.label },
    this.name,
    this.cancel,
    this.accept,
    element("span", { class: "fx", "aria-hidden": "true" }, "fx"),
    this.field,
  );
  private where = "";
  private text = "";

  constructor(private readonly events: FormulaBarEvents) {
    this.name.addEventListener("focus", () => this.name.select());
    this.name.addEventListener("blur", () => (this.name.value = this.where));
    this.name.addEventListener("keydown", (event) => this.pressName(event));
    this.field.addEventListener("focus", () => events.onBegin());
    this.field.addEventListener("input", () => {
      this.fit();
      events.onText(this.field.value);
    });
    this.field.addEventListener("keydown", (event) => this.pressField(event));
    this.field.addEventListener("blur", () => this.fit());
    for (const button of [this.cancel, this.accept])
      button.addEventListener("mousedown", (event) => event.preventDefault());
    this.cancel.addEventListener("click", () => events.onCancel());
    this.accept.addEventListener("click", () => events.onAccept(null));
    this.showTyping(null);
  }

  /** @param text what the active cell holds, as one would type it. */
  show({ active, range }: Cursor, merged: boolean, text: string): void {
    this.where = formatA1(merged ? singleCell(active) : range);
    if (document.activeElement !== this.name) this.name.value = this.where;
    this.text = text;
    this.field.value = text;
  }

  /** Follows what is typed in the cell; null when typing has ended. */
  showTyping(text: string | null): void {
    const typing = text !== null;
    this.cancel.disabled = !typing;
    this.accept.disabled = !typing;
    if (document.activeElement !== this.field || !typing) this.field.value = text ?? this.text;
  }

  private pressName(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.isComposing) {
      // The focus moves to the sheet, where this key would be typed.
      event.preventDefault();
      const text = this.name.value.trim();
      this.events.onGoTo(parseA1(text), text);
    } else if (event.key === "Escape") this.events.onCancel();
  }

  private pressField(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Enter" && event.altKey) {
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
      this.fit();
      this.events.onText(this.field.value);
    } else if (event.key === "Enter") this.events.onAccept({ rows: event.shiftKey ? -1 : 1, columns: 0 });
    else if (event.key === "Tab") this.events.onAccept({ rows: 0, columns: event.shiftKey ? -1 : 1 });
    else if (event.key === "Escape") this.events.onCancel();
    else return;
    event.preventDefault();
  }

  /** Grows over the sheet while a long text is edited. */
  private fit(): void {
    this.field.style.height = "";
    if (document.activeElement !== this.field) return;
    this.field.style.height = `${Math.min(Math.max(this.field.scrollHeight, 26), 160)}px`;
  }
}
