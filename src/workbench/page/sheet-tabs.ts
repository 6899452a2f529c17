import type { Refusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import type { WorkbookEvent } from "../../workbook/workbook-event";
import type { Worksheet } from "../../workbook/worksheet";
import { STEPS, TABS } from "../strings";
import { attempt } from "./attempt";
import { element } from "./element";
import { Menu } from "./menu";

export interface TabEvents {
  readonly onRefused: (refusal: Refusal) => void;
  /** Called before anything is done to sheets, so that what is being typed is written first. */
  readonly onLeave: () => boolean;
  readonly onDone: () => void;
}

const TOLD: ReadonlySet<WorkbookEvent["kind"]> = new Set<WorkbookEvent["kind"]>([
  "sheet-added",
  "sheet-removed",
  "sheet-renamed",
  "sheet-moved",
  "sheet-activated",
]);

/** The tabs of the visible sheets: choose, add, rename by double click, hide, delete. */
export class SheetTabs {
  private readonly list = element("div", { class: "tabs", role: "tablist", "aria-label": TABS.label });
  private readonly add = element(
    "button",
    { type: "button", class: "add-sheet", "aria-label": TABS.add, title: TABS.add },
    "+",
  );
  private readonly menu = new Menu("⋯", () => this.actions(), { class: "sheet-menu" });
  readonly root = element("div", { class: "tab-bar" }, this.list, this.add, this.menu.root);
  private stopListening: () => void;

  constructor(
    private workbook: Workbook,
    private readonly events: TabEvents,
  ) {
    this.add.addEventListener("click", () => this.addSheet());
    this.list.addEventListener("keydown", (event) => this.press(event));
    this.stopListening = this.listen(workbook);
    this.draw();
  }

  show(workbook: Workbook): void {
    this.stopListening();
    this.workbook = workbook;
    this.stopListening = this.listen(workbook);
    this.draw();
  }

  /** Turns to the visible sheet before or after the active one. */
  turn(step: 1 | -1): void {
    const visible = this.visible();
    const sheet = visible[visible.indexOf(this.workbook.activeSheet) + step];
    if (sheet) this.activate(sheet);
  }

  private listen(workbook: Workbook): () => void {
    return workbook.onChange((event) => {
      if (
        TOLD.has(event.kind) ||
        (event.kind === "facet-changed" && (event.facet === "visibility" || event.facet === "tabColor"))
      )
        this.draw();
    });
  }

  private visible(): readonly Worksheet[] {
    return this.workbook.sheets.filter((sheet) => sheet.facets.visibility === "visible");
  }

  private draw(): void {
    const active = this.workbook.activeSheet;
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...this.visible().map((sheet) => this.tab(sheet, sheet === active)));
    this.menu.button.setAttribute("aria-label", TABS.menu(active.name));
    this.menu.button.title = TABS.menu(active.name);
    const chosen = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) chosen?.focus();
  }

  private tab(sheet: Worksheet, active: boolean): HTMLElement {
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        "aria-selected": String(active),
        tabindex: active ? "0" : "-1",
        "data-sheet": sheet.name,
      },
      sheet.name,
    );
    const { tabColor } = sheet.facets;
    if (tabColor !== null) tab.style.boxShadow = `inset 0 -3px ${tabColor}`;
    tab.addEventListener("click", () => this.activate(sheet));
    tab.addEventListener("dblclick", () => this.rename(sheet));
    return tab;
  }

  private activate(sheet: Worksheet): void {
    if (sheet === this.workbook.activeSheet || !this.events.onLeave()) return;
    this.workbook.activate(sheet);
    if (!this.list.contains(document.activeElement)) this.events.onDone();
  }

  private addSheet(): void {
    if (!this.events.onLeave()) return;
    const { workbook } = this;
    const position = workbook.sheets.indexOf(workbook.activeSheet) + 1;
    this.change(STEPS.addSheet, () => workbook.activate(workbook.addSheet(undefined, position)));
    this.events.onDone();
  }

  /** Turns the tab into a field: Enter or leaving it takes the name, Escape keeps the old one. */
  private rename(sheet: Worksheet): void {
    if (!this.events.onLeave()) return;
    const tab = Array.from(this.list.querySelectorAll<HTMLElement>("[data-sheet]")).find(
      (one) => one.dataset["sheet"] === sheet.name,
    );
    if (!tab) return;
    const field = element("input", {
      class: "tab-name",
      "aria-label": TABS.renameField,
      value: sheet.name,
      maxlength: "31",
      spellcheck: "false",
    });
    field.style.width = `${Math.max(tab.offsetWidth, 90)}px`;
    let open = true;
    const end = (accept: boolean): void => {
      if (!open) return;
      open = false;
      const name = field.value.trim();
      if (accept && name !== sheet.name) this.change(STEPS.renameSheet, () => this.workbook.renameSheet(sheet, name));
      this.draw();
      this.events.onDone();
    };
    field.addEventListener("blur", () => end(true));
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      end(event.key === "Enter");
    });
    tab.replaceWith(field);
    field.focus();
    field.select();
  }

  private actions(): ReturnType<ConstructorParameters<typeof Menu>[1]> {
    const { workbook } = this;
    const sheet = workbook.activeSheet;
    const hidden = workbook.sheets.filter((other) => other.facets.visibility === "hidden");
    return [
      { label: TABS.rename, onChoose: () => this.rename(sheet) },
      { label: TABS.remove, onChoose: () => this.act(STEPS.removeSheet, () => workbook.removeSheet(sheet)) },
      { label: TABS.hide, onChoose: () => this.act(STEPS.hideSheet, () => workbook.setVisibility(sheet, "hidden")) },
      ...hidden.map((other) => ({
        label: TABS.unhide(other.name),
        onChoose: () =>
          this.act(STEPS.unhideSheet, () => {
            workbook.setVisibility(other, "visible");
            workbook.activate(other);
          }),
      })),
    ];
  }

  private act(label: string, change: () => void): void {
    if (this.events.onLeave()) this.change(label, change);
    this.events.onDone();
  }

  private change(label: string, change: () => void): void {
    attempt(this.workbook, label, change, this.events.onRefused);
  }

  private press(event: KeyboardEvent): void {
    if (event.key === "ArrowRight") this.turn(1);
    else if (event.key === "ArrowLeft") this.turn(-1);
    else if (event.key === "F2") this.rename(this.workbook.activeSheet);
    else return;
    event.preventDefault();
  }
}
