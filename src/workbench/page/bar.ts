import type { UndoStep } from "../../workbook/undo-history";
import type { Workbook } from "../../workbook/workbook";
import { BAR, DISCLAIMER, EMPTY_SAMPLE, PRODUCT, SAMPLES, VERSIONS } from "../strings";
import { element } from "./element";
import { Menu } from "./menu";
import type { Sample } from "./sample";

export interface BarEvents {
  readonly onOpen: () => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onVersion: (api: string) => void;
}

/** The bar at the top. The add-in's own buttons are put into it once its manifest is read. */
export class Bar {
  private readonly undo = element("button", { type: "button" }, BAR.undo);
  private readonly redo = element("button", { type: "button" }, BAR.redo);
  private readonly ribbon = element("div", { class: "ribbon", role: "group", "aria-label": BAR.addIns });
  private readonly version: Menu;
  readonly root: HTMLElement;

  constructor(private api: string, private readonly events: BarEvents) {
    const open = element("button", { type: "button", title: BAR.openTip }, BAR.open);
    const save = element("button", { type: "button", title: BAR.saveAsTip }, BAR.saveAs);
    const samples = new Menu(BAR.samples, () =>
      [...SAMPLES, EMPTY_SAMPLE].map((sample) => ({ label: sample.label, onChoose: () => events.onSample(sample) })),
    );
    this.version = new Menu(BAR.version, () => this.versions(), { title: BAR.versionTip });
    this.root = element(
      "header",
      { class: "bar", "aria-label": BAR.label },
      element("h1", {}, PRODUCT),
      element("div", { class: "group" }, open, samples.root, save),
      element("div", { class: "group" }, this.undo, this.redo),
      this.ribbon,
      element("span", { class: "space" }),
      this.version.root,
      element("p", { class: "disclaimer" }, DISCLAIMER),
    );
    open.addEventListener("click", events.onOpen);
    save.addEventListener("click", events.onSave);
    this.undo.addEventListener("click", events.onUndo);
    this.redo.addEventListener("click", events.onRedo);
    this.nameVersion();
  }

  /** Gives the keys to the add-in's first button, else to the bar's own. */
  focus(): void {
    (this.ribbon.querySelector("button") ?? this.root.querySelector("button"))?.focus();
  }

  showRibbon(groups: readonly HTMLElement[]): void {
    this.ribbon.replaceChildren(...groups);
  }

  showSteps({ nextUndo, nextRedo }: Pick<Workbook, "nextUndo" | "nextRedo">): void {
    showStep(this.undo, nextUndo, BAR.undoTip);
    showStep(this.redo, nextRedo, BAR.redoTip);
  }

  private versions(): ReturnType<ConstructorParameters<typeof Menu>[1]> {
    return VERSIONS.map(({ api, label, detail }) => ({
      label,
      detail,
      checked: api === this.api,
      onChoose: () => {
        if (api === this.api) return;
        this.api = api;
        this.nameVersion();
        this.events.onVersion(api);
      },
    }));
  }

  private nameVersion(): void {
    this.version.button.textContent = `${BAR.version} ${this.api}`;
  }
}

function showStep(button: HTMLButtonElement, step: UndoStep | null, tip: (label: string) => string): void {
  button.disabled = step === null;
  button.title = tip(step?.label ?? "");
}
