import { element } from "./element";

export interface MenuItem {
  readonly label: string;
  readonly detail?: string;
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

/** A button that opens a list below (or above) itself; by mouse, by arrows, Enter and Escape. */
export class Menu {
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  private readonly list = element("div", { class: "menu", role: "menu" });

  /** @param items asked for each time the menu opens. */
  constructor(
    label: string,
    private readonly items: () => readonly MenuItem[],
    attributes: Readonly<Record<string, string>> = {},
  ) {
    this.button = element(
      "button",
      { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", class: "opens-menu", ...attributes },
      label,
    );
    this.list.setAttribute("aria-label", attributes["aria-label"] ?? label);
    this.list.hidden = true;
    this.root = element("div", { class: "menu-holder" }, this.button, this.list);
    this.button.addEventListener("click", () => (this.list.hidden ? this.open() : this.close(true)));
    this.button.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      this.open();
    });
    this.root.addEventListener("keydown", (event) => this.press(event));
    this.root.addEventListener("focusout", (event) => {
      if (!(event.relatedTarget instanceof Node && this.root.contains(event.relatedTarget))) this.close(false);
    });
  }

  open(): void {
    this.list.replaceChildren(...this.items().map((item) => this.draw(item)));
    if (!this.list.firstElementChild) return;
    this.list.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    const bounds = this.button.getBoundingClientRect();
    const { style } = this.list;
    const above = bounds.bottom + this.list.offsetHeight + 8 > window.innerHeight;
    style.left = `${Math.max(4, Math.min(bounds.left, window.innerWidth - this.list.offsetWidth - 8))}px`;
    style.top = `${above ? bounds.top - this.list.offsetHeight - 2 : bounds.bottom + 2}px`;
    const checked =
      this.list.querySelector<HTMLElement>('[aria-checked="true"]') ?? this.list.querySelector<HTMLElement>("button");
    checked?.focus();
  }

  private close(refocus: boolean): void {
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
    if (refocus) this.button.focus();
  }

  private draw({ label, detail, checked, onChoose }: MenuItem): HTMLElement {
    const role =
      checked === undefined ? { role: "menuitem" } : { role: "menuitemradio", "aria-checked": String(checked) };
    const item = element("button", { type: "button", tabindex: "-1", ...role }, element("span", {}, label));
    if (detail !== undefined) item.append(element("small", {}, detail));
    item.addEventListener("click", () => {
      this.close(true);
      onChoose();
    });
    return item;
  }

  private press(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    const items = Array.from(this.list.querySelectorAll<HTMLElement>("button"));
    const at = items.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (event.key === "Escape") this.close(true);
    else if (next !== undefined) items[next % items.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
