import { HostTrouble } from "../../review/port/host-trouble";
import type { SettingTexts } from "../../sheet/setting-part";
import type { SheetInfo, SpreadsheetHost } from "../../review/port/spreadsheet-host";
import type { UndoRecord } from "../../review/port/undo-record";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";

/** Stands in where there is no Excel that can do the work: every call says so, in the words the shell has for it. */
export class RefusingHost implements SpreadsheetHost {
  constructor(private readonly detail: string) {}

  listSheets = (): Promise<readonly SheetInfo[]> => this.refuse();
  readSheet = (): Promise<SheetSnapshot> => this.refuse();
  readSheets = (): Promise<readonly SheetSnapshot[]> => this.refuse();
  select = (): Promise<void> => this.refuse();
  apply = (): Promise<UndoRecord> => this.refuse();
  write = (): Promise<UndoRecord> => this.refuse();
  rewrite = (): Promise<UndoRecord> => this.refuse();
  retire = (): Promise<UndoRecord> => this.refuse();
  discard = (): Promise<void> => this.refuse();
  writtenOn = (): Promise<string | null> => this.refuse();
  mark = (): Promise<UndoRecord> => this.refuse();
  unmark = (): Promise<UndoRecord> => this.refuse();
  readSettings = (): Promise<SettingTexts> => this.refuse();
  saveSettings = (): Promise<UndoRecord> => this.refuse();
  undo = (): Promise<void> => this.refuse();

  private async refuse(): Promise<never> {
    throw new HostTrouble("too-old", this.detail);
  }
}
