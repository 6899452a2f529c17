import type { UndoStep } from "../../workbook/undo-history";
import type { Workbook } from "../../workbook/workbook";
import type { PersonAtPage } from "../../workbook/workbook-event";
import { BAR, DISCLAIMER, EMPTY_SAMPLE, LOOKS, PEOPLE, PRODUCT, SAMPLES, VERSIONS } from "../strings";
import { ChoiceMenu } from "./choice-menu";
import { element } from "./element";
import type { Look } from "./look";
import { Menu } from "./menu";
import type { Sample } from "./sample";

export interface BarEvents {
  readonly onOpen: () => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onVersion: (api: string) => void;
  readonly onLook: (look: Look) => void;
  readonly onPerson: (person: PersonAtPage) => void;
}

/** The bar at the top. The add-in's own buttons are put into it once its manifest is read. */
export class Bar {
  private readonly undo = element("button", { type: "button" }, BAR.undo);
  private readonly redo = element("button", { type: "button" }, BAR.redo);
  private readonly ribbon = element("div", { class: "ribbon", role: "group", "aria-label": BAR.addIns });
  private readonly person: ChoiceMenu<PersonAtPage>;
  readonly root: HTMLElement;

  constructor({ api, look }: { readonly api: string; readonly look: Look }, events: BarEvents) {
    const open = element("button", { type: "button", title: BAR.openTip }, BAR.open);
    const save = element("button", { type: "button", title: BAR.saveAsTip }, BAR.saveAs);
    const samples = new Menu(BAR.samples, () =>
      [...SAMPLES, EMPTY_SAMPLE].map((sample) => ({ label: sample.label, onChoose: () => events.onSample(sample) })),
    );
    const versions = VERSIONS.map((version) => ({ value: version.api as string, name: version.api, ...version }));
    const version = new ChoiceMenu(BAR.version, BAR.versionTip, versions, api, events.onVersion);
    const looks = new ChoiceMenu(
      BAR.look,
      BAR.lookTip,
      LOOKS.map((each) => ({ value: each.look, ...each })),
      look,
      events.onLook,
    );
    this.person = new ChoiceMenu<PersonAtPage>(
      BAR.person,
      BAR.personTip,
      PEOPLE.map((each) => ({ value: each.person, ...each })),
      "user",
      events.onPerson,
    );
    this.root = element(
      "header",
      { class: "bar", "aria-label": BAR.label },
      element("h1", {}, PRODUCT),
      element("div", { class: "group" }, open, samples.root, save),
      element("div", { class: "group" }, this.undo, this.redo),
      this.ribbon,
      element("span", { class: "space" }),
      this.person.root,
      looks.root,
      version.root,
      element("p", { class: "disclaimer" }, DISCLAIMER),
    );
    open.addEventListener("click", events.onOpen);
    save.addEventListener("click", events.onSave);
    this.undo.addEventListener("click", events.onUndo);
    this.redo.addEventListener("click", events.onRedo);
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

  showPerson(person: PersonAtPage): void {
    this.person.show(person);
  }
}

function showStep(button: HTMLButtonElement, step: UndoStep | null, tip: (label: string) => string): void {
  button.disabled = step === null;
  button.title = tip(step?.label ?? "");
}
