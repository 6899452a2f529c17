import { element } from "../element";
import type { Box } from "./geometry";

/** ready: nothing is being typed; enter: typing replaced the cell, arrows leave it; edit: arrows move in the text. */
export type EditMode = "ready" | "enter" | "edit";

export interface EditorEvents {
  /** Typing began without F2: the text so far (an input method may only be starting). */
  readonly onBegin: () => void;
  readonly onText: (text: string) => void;
}

/**
 * The one text field of the grid. It always holds the focus, unseen over the active cell, so that an input method (IME)
 * composes in the right place from the first key on; typing makes it visible.
 */
export class CellEditor {
  readonly field = element("textarea", {
    class: "cell-editor",
    rows: "1",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    wrap: "soft",
  });
  private current: EditMode = "ready";
  private composing = false;

  constructor(private readonly events: EditorEvents) {
    this.field.addEventListener("compositionstart", () => {
      this.composing = true;
      this.begin();
    });
    this.field.addEventListener("compositionend", () => {
      this.composing = false;
      this.changed();
    });
    this.field.addEventListener("input", () => {
      this.begin();
      this.changed();
    });
    this.show("ready");
  }

  get mode(): EditMode {
    return this.current;
  }

  get text(): string {
    return this.field.value;
  }

  /** True while an input method has the keys. */
  get isComposing(): boolean {
    return this.composing;
  }

  /** Starts editing a text with the caret at its end. */
  edit(text: string): void {
    this.show("edit");
    this.field.value = text;
    this.field.setSelectionRange(text.length, text.length);
    this.fit();
  }

  /** Takes a text typed elsewhere (the formula bar) into the running edit. */
  follow(text: string): void {
    this.show("edit");
    this.field.value = text;
    this.fit();
  }

  /** Puts a line break where the caret stands. */
  breakLine(): void {
    this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
    this.changed();
  }

  /** Typing begun by a key alone: pressing F2 then edits, a click into the text too. */
  toEdit(): void {
    if (this.current !== "ready") this.show("edit");
  }

  close(): void {
    this.field.value = "";
    this.show("ready");
  }

  place(box: Box, font: { readonly font: string; readonly align: string }, label: string): void {
    const { style } = this.field;
    style.left = `${box.left - 1}px`;
    style.top = `${box.top - 1}px`;
    style.minWidth = `${Math.max(0, box.width + 1)}px`;
    style.minHeight = `${Math.max(0, box.height + 1)}px`;
    style.font = font.font;
    style.textAlign = font.align;
    this.field.setAttribute("aria-label", label);
    this.fit();
  }

  private begin(): void {
    if (this.current !== "ready") return;
    this.show("enter");
    this.events.onBegin();
  }

  private changed(): void {
    if (this.current === "ready") return;
    this.fit();
    this.events.onText(this.field.value);
  }

  private show(mode: EditMode): void {
    this.current = mode;
    this.field.dataset["mode"] = mode;
  }

  /** Grows with the text, at first to the right, then down. */
  private fit(): void {
    const { style } = this.field;
    style.width = style.minWidth;
    style.height = style.minHeight;
    if (this.current === "ready") return;
    const room = (this.field.parentElement?.clientWidth ?? 0) - this.field.offsetLeft - 8;
    style.whiteSpace = "pre";
    const wanted = this.field.scrollWidth + 4;
    style.whiteSpace = "pre-wrap";
    style.width = `${Math.max(Math.min(wanted, room), this.field.clientWidth)}px`;
    const down = (this.field.parentElement?.clientHeight ?? 0) - this.field.offsetTop - 4;
    style.height = `${Math.min(this.field.scrollHeight + 3, Math.max(down, 24))}px`;
  }
}
