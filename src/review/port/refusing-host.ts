import type { TroubleKind } from "./host-trouble";
import { HostTrouble } from "./host-trouble";
import type { SpreadsheetHost } from "./spreadsheet-host";

/**
 * Stands in where there is no usable host (an Excel that is too old, none at all) and answers every call with the
 * reason.
 */
export class RefusingHost implements SpreadsheetHost {
  constructor(
    private readonly kind: TroubleKind,
    private readonly detail: string,
  ) {}

  private readonly refuse = async (): Promise<never> => {
    throw new HostTrouble(this.kind, this.detail);
  };

  readonly listSheets = this.refuse;
  readonly readSheet = this.refuse;
  readonly readSheets = this.refuse;
  readonly select = this.refuse;
  readonly apply = this.refuse;
  readonly write = this.refuse;
  readonly rewrite = this.refuse;
  readonly retire = this.refuse;
  readonly discard = this.refuse;
  readonly writtenOn = this.refuse;
  readonly mark = this.refuse;
  readonly unmark = this.refuse;
  readonly readSettings = this.refuse;
  readonly saveSettings = this.refuse;
  readonly undo = this.refuse;
}
