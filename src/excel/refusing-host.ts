import { HostTrouble } from "../review/host-trouble";
import type { KeptTexts } from "../review/note-part";
import type { SheetInfo, SpreadsheetHost } from "../review/spreadsheet-host";
import type { WriteReceipt } from "../review/write-receipt";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";

/** Stands in where there is no Excel that can do the work: every call says so, in the words the shell has for it. */
export class RefusingHost implements SpreadsheetHost {
  constructor(private readonly detail: string) {}

  listSheets = (): Promise<readonly SheetInfo[]> => this.refuse();
  readSheet = (): Promise<SheetSnapshot> => this.refuse();
  readSheets = (): Promise<readonly SheetSnapshot[]> => this.refuse();
  select = (): Promise<void> => this.refuse();
  apply = (): Promise<WriteReceipt> => this.refuse();
  write = (): Promise<WriteReceipt> => this.refuse();
  rewrite = (): Promise<WriteReceipt> => this.refuse();
  retire = (): Promise<WriteReceipt> => this.refuse();
  discard = (): Promise<void> => this.refuse();
  writtenOn = (): Promise<string | null> => this.refuse();
  mark = (): Promise<WriteReceipt> => this.refuse();
  unmark = (): Promise<WriteReceipt> => this.refuse();
  readNotes = (): Promise<KeptTexts> => this.refuse();
  keepNotes = (): Promise<WriteReceipt> => this.refuse();
  takeBack = (): Promise<void> => this.refuse();

  private async refuse(): Promise<never> {
    throw new HostTrouble("too-old", this.detail);
  }
}
