import "./workbench.css";
import { countStaleFormulas } from "../../workbook/stale-formulas";
import { plannedLosses } from "../../workbook/xlsx/planned-losses";
import { fileEndingOf } from "../../workbook/xlsx/file-ending";
import { Workbook } from "../../workbook/workbook";
import type { WorkbookEvent } from "../../workbook/workbook-event";
import { drawRibbon } from "../ribbon/draw-ribbon";
import { localUrl } from "../ribbon/local-url";
import type { RibbonAction } from "../ribbon/read-manifest";
import { readManifest } from "../ribbon/read-manifest";
import {
  COPY_NAME,
  DIALOG,
  EMPTY_SAMPLE,
  LOCALE,
  MANIFEST_MISSING,
  PLANNED_LOSS,
  STATUS,
  UNEXPECTED,
} from "../strings";
import { Bar } from "./bar";
import { BookArea } from "./book-area";
import { confirm } from "./confirm";
import { download } from "./download";
import { element } from "./element";
import { acceptDrops } from "./file-drop";
import type { Opened } from "./open-file";
import { showLook } from "./look";
import { openFiles, openSample } from "./open-file";
import { saving } from "./save-file";
import { PaneArea } from "./pane-area";
import { turnRegion } from "./regions";
import type { Sample } from "./sample";
import { readQuery } from "./sample";

const MANIFEST = "manifest.xml";

/** The whole page: bar, workbook, and the add-in beside it. */
export class WorkbenchPage {
  private readonly bar: Bar;
  private readonly book: BookArea;
  private readonly work: HTMLElement;
  private readonly chooser = element("input", { type: "file", accept: ".xlsx,.xlsm", hidden: "" });
  private pane: PaneArea | null = null;
  private api: string;
  private fileName: string = EMPTY_SAMPLE.fileName;
  /** What the workbook held when it was opened or last saved. */
  private savedMark: object | null = null;
  private counting = false;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly root: HTMLElement,
    search: string,
  ) {
    const { sample, api, look } = readQuery(search);
    showLook(look);
    this.api = api;
    this.bar = new Bar(
      { api, look },
      {
        onOpen: () => this.chooser.click(),
        onSample: (chosen) => this.run(() => this.open(() => openSample(chosen), chosen.fileName)),
        onSave: () => this.run(() => this.save()),
        onUndo: () => this.inSheet(() => this.book.undo()),
        onRedo: () => this.inSheet(() => this.book.redo()),
        onVersion: (chosen) => this.changeVersion(chosen),
        onLook: (chosen) => this.inSheet(() => showLook(chosen)),
        onPerson: (chosen) =>
          this.inSheet(() => {
            this.book.workbook.person = chosen;
          }),
      },
    );
    const workbook = new Workbook();
    this.book = new BookArea(workbook);
    this.work = element("div", { class: "work" }, this.book.root);
    root.replaceChildren(this.bar.root, this.work, this.chooser);
    this.chooser.addEventListener("change", () => {
      const files = Array.from(this.chooser.files ?? []);
      this.chooser.value = "";
      if (files.length > 0) this.openFiles(files);
    });
    acceptDrops(root, (files) => this.openFiles(files));
    window.addEventListener("beforeunload", (event) => {
      if (this.isChanged()) event.preventDefault();
    });
    document.addEventListener("keydown", (event) => this.press(event));
    window.addEventListener("error", (event) => this.book.status.say(UNEXPECTED(event.message), "warning"));
    this.listen(workbook);
    this.run(() => this.start(sample));
  }

  private async start(sample: Sample): Promise<void> {
    await this.open(() => openSample(sample), sample.fileName);
    await this.loadAddIn();
    this.book.focus();
  }

  /** Reads the manifest and draws what it describes; the pane opens at once, as after a click on its button. */
  private async loadAddIn(): Promise<void> {
    const answer = await fetch(MANIFEST);
    if (!answer.ok) {
      this.book.status.say(MANIFEST_MISSING, "warning");
      return;
    }
    const manifest = readManifest(await answer.text(), LOCALE);
    const here = document.baseURI;
    const local = (url: string): string | null => localUrl(url, manifest.paneUrl, here);
    const functionsUrl = manifest.functionsUrl === null ? null : local(manifest.functionsUrl);
    const pages = { name: manifest.name, paneUrl: local(manifest.paneUrl) ?? manifest.paneUrl, functionsUrl };
    this.pane = new PaneArea(pages, this.book.workbook, this.api, { onLeft: (to) => this.leavePane(to) });
    this.work.append(this.pane.root, this.pane.functions);
    this.bar.showRibbon(drawRibbon(manifest, here, (action) => this.act(action)));
    this.pane.show();
  }

  private async act(action: RibbonAction): Promise<void> {
    if (!this.book.finish() || !this.pane) return;
    const { pane } = this;
    if (action.kind === "show-pane") {
      if (pane.root.hidden) this.inSheet(() => pane.show());
      else pane.focus();
      return;
    }
    this.book.focus();
    await this.attempt(() => pane.run(action.functionName));
  }

  /** Does something a button of the bar asks; the keys go back to the sheet, as in Excel. */
  private inSheet(action: () => void): void {
    action();
    this.book.focus();
  }

  private openFiles(files: readonly File[]): void {
    this.run(() => this.open(() => openFiles(files), files[0]?.name ?? ""));
  }

  private async open(opening: () => Promise<Opened>, name: string): Promise<void> {
    if (!this.book.finish()) return;
    this.book.status.say(STATUS.opening(name));
    const opened = await opening();
    if (opened.state === "refused") {
      this.book.status.say(opened.says, "warning");
      return;
    }
    const question = { title: DIALOG.discardTitle, text: DIALOG.discardText, accept: DIALOG.discard };
    if (this.isChanged() && !(await confirm(question))) {
      this.book.status.say("");
      return;
    }
    this.take(opened.workbook, opened.fileName);
  }

  private take(workbook: Workbook, fileName: string): void {
    this.fileName = fileName;
    this.savedMark = workbook.contentMark;
    this.listen(workbook);
    this.book.show(workbook);
    this.pane?.restart(workbook, this.api);
    document.title = `${fileName} - ${this.root.ownerDocument.title.split(" - ").at(-1) ?? ""}`;
    this.book.status.say(STATUS.opened(fileName));
  }

  private async save(): Promise<void> {
    const { workbook } = this.book;
    if (!this.book.finish()) return;
    const losses = plannedLosses(workbook).map(({ code, detail }) => PLANNED_LOSS[code](detail));
    const question = { title: DIALOG.lossTitle, text: DIALOG.lossText, points: losses, accept: DIALOG.saveAnyway };
    if (losses.length > 0 && !(await confirm(question))) return;
    const mark = workbook.contentMark;
    const saved = await saving(workbook);
    if (saved.state === "refused") {
      this.book.status.say(saved.says, "warning");
      return;
    }
    const fileName = COPY_NAME(this.fileName, fileEndingOf(workbook));
    download(new Uint8Array(saved.bytes), fileName);
    this.savedMark = mark;
    this.book.status.say(STATUS.saved(fileName));
  }

  private changeVersion(api: string): void {
    this.api = api;
    this.pane?.restart(this.book.workbook, api);
  }

  private listen(workbook: Workbook): void {
    this.stopListening();
    this.stopListening = workbook.onChange((event) => this.hear(workbook, event));
    this.bar.showSteps(workbook);
    this.bar.showPerson(workbook.person);
  }

  private hear(workbook: Workbook, event: WorkbookEvent): void {
    this.bar.showSteps(workbook);
    if (event.kind !== "selection-changed") this.book.status.settle();
    if (event.kind === "cells-changed" && !this.counting) {
      this.counting = true;
      queueMicrotask(() => this.sayStale(workbook));
    }
  }

  /** Once for all events of a step. */
  private sayStale(workbook: Workbook): void {
    this.counting = false;
    const stale = countStaleFormulas(workbook);
    if (stale > 0) this.book.status.say(STATUS.staleFormulas(stale), "warning");
  }

  private isChanged(): boolean {
    return this.book.workbook.contentMark !== this.savedMark;
  }

  private leavePane(to: "next" | "previous" | "sheet"): void {
    if (to === "sheet") this.book.focus();
    else this.turn(to === "next" ? 1 : -1);
  }

  private turn(step: 1 | -1): void {
    if (this.book.finish()) turnRegion([this.book, ...(this.pane ? [this.pane] : []), this.bar], step);
  }

  private press(event: KeyboardEvent): void {
    if (event.key === "F6" && !event.isComposing) {
      event.preventDefault();
      this.turn(event.shiftKey ? -1 : 1);
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "s") this.run(() => this.save());
    else if (key === "o") this.chooser.click();
    else return;
    event.preventDefault();
  }

  private run(task: () => Promise<void>): void {
    void this.attempt(task);
  }

  /** Whatever goes wrong in a task is said in the status line. */
  private async attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.book.status.say(UNEXPECTED(error instanceof Error ? error.message : String(error)), "warning");
    }
  }
}
