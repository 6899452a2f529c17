import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import type { FontStyle } from "../sheet/cell-style";
import type { DateSystem } from "../sheet/number-format";
import type { Change, ChangeRecorder } from "./change";
import type { DefinedName } from "./defined-name";
import type { WorkbookListener } from "./event-listeners";
import { EventListeners } from "./event-listeners";
import { followSheetName } from "./follow-sheet-name";
import type { Json } from "./json-value";
import type { LoadedSheet } from "./loaded-sheet";
import { Refusal } from "./refusal";
import { requireAnotherVisible, requireFreeName, requireHere } from "./sheet-checks";
import type { Visibility } from "./sheet-facets";
import { NEW_SHEET } from "./sheet-facets";
import { nextSheetName, sameSheetName } from "../sheet/sheet-names";
import { DEFAULT_FONT } from "./strings";
import { UndoHistory, type UndoStep } from "./undo-history";
import type { ChangeSource, PersonAtPage, TabEvent } from "./workbook-event";
import { Worksheet } from "./worksheet";

export type { DefinedName, Json };

/** An Excel workbook in memory: what a file is loaded into, what the workbench shows, what a file is saved from. */
export class Workbook implements ChangeRecorder<Worksheet> {
  private tabs: readonly Worksheet[] = [];
  private active: Worksheet | null = null;
  private defined: readonly DefinedName[] = [];
  private addInSettings: ReadonlyMap<string, Json> = new Map();
  private readonly history = new UndoHistory();
  private readonly listeners = new EventListeners();
  private open: Change<Worksheet>[] | null = null;
  private created = 0;
  person: PersonAtPage = "user"; // whose the changes made at the page are

  /** A workbook of the loaded sheets, or with one empty sheet. */
  constructor(
    loaded: readonly LoadedSheet[] = [],
    names: readonly DefinedName[] = [],
    settings: ReadonlyMap<string, Json> = new Map(),
    /** What a cell is written in whose style names no font. */
    readonly defaultFont: FontStyle = { name: DEFAULT_FONT, size: 11 },
    readonly dates: DateSystem = 1900,
  ) {
    this.tabs = loaded.map(({ id, kind, facets, store }) => new Worksheet(id, kind, facets, this, store, dates));
    this.defined = names;
    this.addInSettings = settings;
    if (this.tabs.length === 0) this.tabs = [this.newSheet("Sheet1")];
    this.active = this.tabs.find((sheet) => sheet.facets.visibility === "visible") ?? null;
  }

  /** In the order of the tabs, hidden ones among them. */
  get sheets(): readonly Worksheet[] {
    return this.tabs;
  }

  get activeSheet(): Worksheet {
    const sheet = this.active ?? this.tabs[0];
    if (!sheet) throw new Refusal("missing", "no sheet");
    return sheet;
  }

  /** What is selected on the active sheet. */
  get selection(): CellRange {
    return this.activeSheet.selection;
  }

  get names(): readonly DefinedName[] {
    return this.defined;
  }

  /** What add-ins keep in the workbook. Not part of undo, as in Excel. */
  get settings(): ReadonlyMap<string, Json> {
    return this.addInSettings;
  }

  get hasFormulas(): boolean {
    return this.tabs.some(({ store }) => store.some((cell) => cell.formula !== null));
  }

  get nextUndo(): UndoStep | null {
    return this.history.nextUndo;
  }

  get nextRedo(): UndoStep | null {
    return this.history.nextRedo;
  }

  /** Changes with every step and comes back with undo: equal marks mean the same content. */
  get contentMark(): object | null {
    return this.history.lastStep;
  }

  /** Found without regard to case. */
  sheetNamed(name: string): Worksheet | null {
    return this.tabs.find((sheet) => sameSheetName(sheet.name, name)) ?? null;
  }

  /**
   * Runs `change` as one step of undo and tells the listeners afterwards. Inside another transaction it joins that one.
   * Where `change` fails the failure is passed on; what it did so far stays and is one step, or with "drop" is taken
   * back untold.
   */
  transact<T>(label: string, source: ChangeSource, change: () => T, onFailure: "keep" | "drop" = "keep"): T {
    if (this.open) return change();
    const changes: Change<Worksheet>[] = (this.open = []);
    let finished = false;
    try {
      const result = change();
      finished = true;
      return result;
    } finally {
      this.open = null;
      if (!finished && onFailure === "drop") {
        for (const done of changes.reverse()) done.undo();
        this.settle();
      } else if (changes.length > 0) {
        this.history.record(label, source, changes);
        this.listeners.tell(changes.flatMap((done) => done.tell(source, false)));
      }
    }
  }

  get lastChange(): Change<Worksheet> | null {
    return this.open?.at(-1) ?? null;
  }

  /** For sheets and the workbook itself. */
  perform(change: Change<Worksheet>): void {
    if (!this.open) return this.together(() => this.perform(change));
    change.redo();
    const joined = this.lastChange?.joined?.(change);
    if (joined) this.open.pop();
    this.open.push(joined ?? change);
  }

  together(changes: () => void): void {
    this.transact("", "user", changes);
  }

  undo(): void {
    const events = this.history.undo();
    this.settle();
    this.listeners.tell(events);
  }

  redo(): void {
    const events = this.history.redo();
    this.settle();
    this.listeners.tell(events);
  }

  /** Clears the undo stack, as some requests of an add-in do in Excel. */
  forgetUndo(): void {
    this.history.forget();
  }

  /** Adds an empty sheet before `position`, by default after the last one. Does not activate it. */
  addSheet(name?: string, position: number = this.tabs.length): Worksheet {
    const wanted = name ?? nextSheetName(this.tabs.map((sheet) => sheet.name));
    requireFreeName(this.tabs, wanted, null);
    const sheet = this.newSheet(wanted);
    this.changeTabs(
      [...this.tabs.slice(0, position), sheet, ...this.tabs.slice(position)],
      sheet,
      "sheet-added",
      "sheet-removed",
    );
    return sheet;
  }

  /** Formulas and names that led to the sheet then say #REF!. */
  removeSheet(sheet: Worksheet): void {
    requireHere(this.tabs, sheet);
    requireAnotherVisible(this.tabs, sheet);
    this.together(() => {
      this.changeTabs(
        this.tabs.filter((other) => other !== sheet),
        sheet,
        "sheet-removed",
        "sheet-added",
      );
      followSheetName(this, sheet.name, null);
      this.settle();
    });
  }

  /** Formulas and names follow the new name. */
  renameSheet(sheet: Worksheet, name: string): void {
    requireHere(this.tabs, sheet);
    requireFreeName(this.tabs, name, sheet);
    const before = sheet.name;
    this.together(() => {
      sheet.replaceFacets({ ...sheet.facets, name }, "name");
      followSheetName(this, before, name);
    });
  }

  moveSheet(sheet: Worksheet, position: number): void {
    requireHere(this.tabs, sheet);
    const rest = this.tabs.filter((other) => other !== sheet);
    this.changeTabs([...rest.slice(0, position), sheet, ...rest.slice(position)], sheet, "sheet-moved", "sheet-moved");
  }

  setVisibility(sheet: Worksheet, visibility: Visibility): void {
    requireHere(this.tabs, sheet);
    if (visibility !== "visible") requireAnotherVisible(this.tabs, sheet);
    sheet.replaceFacets({ ...sheet.facets, visibility }, "visibility");
    this.settle();
  }

  /** Brings a sheet to the front. A hidden one is refused. Not a step of undo. */
  activate(sheet: Worksheet, source: ChangeSource = "user"): void {
    requireHere(this.tabs, sheet);
    if (sheet.facets.visibility !== "visible") throw new Refusal("hidden", sheet.name);
    const previous = this.activeSheet;
    if (previous === sheet) return;
    this.active = sheet;
    this.listeners.tell([{ kind: "sheet-activated", sheet, previous, source }]);
  }

  /** Activates the sheet and selects the range. Not a step of undo. */
  select(sheet: Worksheet, range: CellRange, source: ChangeSource = "user"): void {
    this.activate(sheet, source);
    sheet.selection = range;
    this.listeners.tell([{ kind: "selection-changed", sheet, range, source }]);
  }

  /** Tells that the clerk clicked a cell. */
  click(sheet: Worksheet, at: CellAddress): void {
    this.listeners.tell([{ kind: "cell-clicked", sheet, at, source: this.person }]);
  }

  setNames(names: readonly DefinedName[]): void {
    const before = this.defined;
    this.perform({
      redo: () => void (this.defined = names),
      undo: () => void (this.defined = before),
      tell: (source) => [{ kind: "names-changed", source }],
    });
  }

  setSettings(settings: ReadonlyMap<string, Json>, source: ChangeSource = "add-in"): void {
    this.addInSettings = new Map(settings);
    this.listeners.tell([{ kind: "settings-changed", source }]);
  }

  /** Hears of everything from now on, each step once it is done. Returns how to stop. */
  onChange(listener: WorkbookListener): () => void {
    return this.listeners.add(listener);
  }

  private newSheet(name: string): Worksheet {
    this.created += 1;
    const number = this.created.toString(16).padStart(4, "0").toUpperCase();
    const id = `{00000000-0000-${number}-0001-000000000000}`;
    return new Worksheet(id, "worksheet", { ...NEW_SHEET, name }, this, undefined, this.dates);
  }

  private changeTabs(after: readonly Worksheet[], sheet: Worksheet, done: TabEvent, undone: TabEvent): void {
    const before = this.tabs;
    this.perform({
      redo: () => void (this.tabs = after),
      undo: () => void (this.tabs = before),
      tell: (source, back) => [{ kind: back ? undone : done, sheet, source }],
    });
  }

  /** The active sheet must be there and visible. */
  private settle(): void {
    const { active } = this;
    if (active && this.tabs.includes(active) && active.facets.visibility === "visible") return;
    this.active = this.tabs.find((sheet) => sheet.facets.visibility === "visible") ?? null;
    this.listeners.tell([{ kind: "sheet-activated", sheet: this.activeSheet, previous: active, source: "user" }]);
  }
}
