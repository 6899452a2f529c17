import { HostTrouble } from "../../src/review/port/host-trouble";
import type { TroubleKind } from "../../src/review/port/host-trouble";
import type { SpreadsheetHost } from "../../src/review/port/spreadsheet-host";

type Call = keyof SpreadsheetHost;

/**
 * A host that meets trouble at one of its calls (from its `nth` on, for `times` calls) and is otherwise the one it
 * stands before.
 */
export class TroubledHost implements SpreadsheetHost {
  private met = 0;

  constructor(
    private readonly host: SpreadsheetHost,
    private readonly at: Call,
    private readonly kind: TroubleKind,
    private readonly nth = 1,
    private readonly times = Number.POSITIVE_INFINITY,
  ) {}

  private async pass<T>(call: Call, work: () => Promise<T>): Promise<T> {
    if (call === this.at) {
      this.met += 1;
      if (this.met >= this.nth && this.met < this.nth + this.times)
        throw new HostTrouble(this.kind, `${call} was refused`);
    }
    return work();
  }

  listSheets: SpreadsheetHost["listSheets"] = () => this.pass("listSheets", () => this.host.listSheets());
  readSheet: SpreadsheetHost["readSheet"] = (...given) => this.pass("readSheet", () => this.host.readSheet(...given));
  readSheets: SpreadsheetHost["readSheets"] = (...given) =>
    this.pass("readSheets", () => this.host.readSheets(...given));
  select: SpreadsheetHost["select"] = (...given) => this.pass("select", () => this.host.select(...given));
  apply: SpreadsheetHost["apply"] = (...given) => this.pass("apply", () => this.host.apply(...given));
  write: SpreadsheetHost["write"] = (...given) => this.pass("write", () => this.host.write(...given));
  rewrite: SpreadsheetHost["rewrite"] = (...given) => this.pass("rewrite", () => this.host.rewrite(...given));
  retire: SpreadsheetHost["retire"] = (...given) => this.pass("retire", () => this.host.retire(...given));
  discard: SpreadsheetHost["discard"] = (...given) => this.pass("discard", () => this.host.discard(...given));
  writtenOn: SpreadsheetHost["writtenOn"] = (...given) => this.pass("writtenOn", () => this.host.writtenOn(...given));
  mark: SpreadsheetHost["mark"] = (...given) => this.pass("mark", () => this.host.mark(...given));
  unmark: SpreadsheetHost["unmark"] = () => this.pass("unmark", () => this.host.unmark());
  readSettings: SpreadsheetHost["readSettings"] = () => this.pass("readSettings", () => this.host.readSettings());
  saveSettings: SpreadsheetHost["saveSettings"] = (...given) =>
    this.pass("saveSettings", () => this.host.saveSettings(...given));
  undo: SpreadsheetHost["undo"] = (...given) => this.pass("undo", () => this.host.undo(...given));
}
