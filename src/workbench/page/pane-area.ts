import type { Workbook } from "../../workbook/workbook";
import { hostAddin } from "../host/addin-frame";
import type { Leaving } from "../host/focus-notice";
import { LOCALE, PANE } from "../strings";
import { element } from "./element";

/** Pixels. The width Excel opens a pane with, and how far it may be dragged. */
const WIDTH = { start: 350, least: 300, most: 800, step: 20 } as const;

export interface AddInPages {
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsUrl: string | null;
}

export interface PaneEvents {
  /** The keys leave the pane: to the part of the page after or before it, or, where it was closed, to the sheet. */
  readonly onLeft: (to: "next" | "previous" | "sheet") => void;
}

type Hosted = ReturnType<typeof hostAddin>;

/** The add-in beside the sheet: its pane in a frame of its own, and unseen the page of its ribbon functions. */
export class PaneArea {
  readonly root: HTMLElement;
  private readonly body: HTMLElement;
  private readonly splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": PANE.splitter,
  });
  private readonly heading = element("h2", {});
  private readonly close = element("button", { type: "button", "aria-label": PANE.close, title: PANE.close }, "✕");
  /** Holds the page of the ribbon functions; to be put anywhere in the document. */
  readonly functions = element("div", { class: "functions-holder" });
  private pane: Hosted | null = null;
  private commands: Hosted | null = null;
  private width: number = WIDTH.start;

  constructor(
    private readonly pages: AddInPages,
    private workbook: Workbook,
    private api: string,
    private readonly events: PaneEvents,
  ) {
    this.heading.textContent = pages.name;
    this.body = element("div", { class: "pane-body" }, element("header", {}, this.heading, this.close));
    this.root = element(
      "aside",
      { class: "pane-area", "aria-label": PANE.label(pages.name) },
      this.splitter,
      this.body,
    );
    this.root.hidden = true;
    this.close.addEventListener("click", () => {
      this.hide();
      events.onLeft("sheet");
    });
    this.splitter.addEventListener("pointerdown", (event) => this.drag(event));
    this.splitter.addEventListener("keydown", (event) => this.press(event));
    this.resize(WIDTH.start);
  }

  /** Opens the pane, or brings it into sight where it is open already. */
  show(): void {
    if (!this.root.hidden) return;
    this.root.hidden = false;
    this.startPane();
  }

  /** Gives the keys to the add-in. */
  focus(): void {
    this.pane?.focus();
  }

  hide(): void {
    this.root.hidden = true;
    this.pane?.dispose();
    this.pane = null;
    this.body.querySelector("iframe")?.remove();
  }

  /** Runs a function of the add-in's function file; ends when the add-in says it has completed. */
  async run(functionName: string): Promise<void> {
    this.commands ??= this.startFunctions();
    await this.commands.runCommand(functionName);
  }

  /** Loads the add-in anew over another workbook or for another Excel. */
  restart(workbook: Workbook, api: string): void {
    this.workbook = workbook;
    this.api = api;
    this.commands?.dispose();
    this.commands = null;
    if (this.root.hidden) return;
    this.pane?.dispose();
    this.startPane();
  }

  private startPane(): void {
    const frame = freshFrame(this.body, { class: "addin", title: PANE.label(this.pages.name) });
    this.pane = hostAddin({
      frame,
      addinUrl: this.pages.paneUrl,
      workbook: this.workbook,
      api: this.api,
      locale: LOCALE,
      onLeave: (leaving) => this.leave(leaving),
    });
  }

  /** Back by Tab the close button comes first. */
  private leave(leaving: Leaving): void {
    if (leaving === "tab-back") this.close.focus();
    else this.events.onLeft(leaving);
  }

  private startFunctions(): Hosted {
    const { functionsUrl } = this.pages;
    if (functionsUrl === null) throw new Error("The manifest names no function file.");
    // Beside the pane and not in it: the functions run whether or not the pane is open.
    const frame = freshFrame(this.functions, {
      class: "functions",
      title: PANE.functions(this.pages.name),
      tabindex: "-1",
    });
    return hostAddin({ frame, addinUrl: functionsUrl, workbook: this.workbook, api: this.api, locale: LOCALE });
  }

  private drag(event: PointerEvent): void {
    const start = event.clientX;
    const before = this.width;
    const move = (next: PointerEvent): void => this.resize(before + start - next.clientX);
    const end = (): void => {
      this.root.classList.remove("dragging");
      this.splitter.removeEventListener("pointermove", move);
      this.splitter.removeEventListener("pointerup", end);
    };
    event.preventDefault();
    this.root.classList.add("dragging");
    this.splitter.setPointerCapture(event.pointerId);
    this.splitter.addEventListener("pointermove", move);
    this.splitter.addEventListener("pointerup", end);
  }

  private press(event: KeyboardEvent): void {
    if (event.key === "ArrowLeft") this.resize(this.width + WIDTH.step);
    else if (event.key === "ArrowRight") this.resize(this.width - WIDTH.step);
    else return;
    event.preventDefault();
  }

  private resize(width: number): void {
    this.width = Math.round(Math.max(WIDTH.least, Math.min(WIDTH.most, width)));
    this.root.style.setProperty("--pane-width", `${this.width}px`);
    this.splitter.setAttribute("aria-valuenow", String(this.width));
    this.splitter.setAttribute("aria-valuemin", String(WIDTH.least));
    this.splitter.setAttribute("aria-valuemax", String(WIDTH.most));
  }
}

/** A new frame in place of the old one: in an old one, addresses that differ after the # alone would load nothing. */
function freshFrame(holder: HTMLElement, attributes: Readonly<Record<string, string>>): HTMLIFrameElement {
  const frame = element("iframe", attributes);
  holder.querySelector("iframe")?.remove();
  holder.append(frame);
  return frame;
}
