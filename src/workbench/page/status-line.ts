import type { CellRange } from "../../sheet/cell-range";
import type { Worksheet } from "../../workbook/worksheet";
import { STATUS } from "../strings";
import type { EditMode } from "./grid/cell-editor";
import { summarize } from "./selection-summary";
import { element } from "./element";

const MODES: Readonly<Record<EditMode, string>> = { ready: STATUS.ready, enter: STATUS.entering, edit: STATUS.editing };

/** What Excel says at the bottom: the mode, a notice, and figures of the selection. */
export class StatusLine {
  private readonly mode = element("span", { class: "mode" }, STATUS.ready);
  private readonly notice = element("span", { class: "notice", role: "status" });
  private readonly figures = element("span", { class: "figures", "data-figures": "" });
  readonly root = element(
    "footer",
    { class: "status", "aria-label": STATUS.label },
    this.mode,
    this.notice,
    this.figures,
  );

  showMode(mode: EditMode): void {
    this.mode.textContent = MODES[mode];
  }

  /** Says something until something else is said. */
  say(text: string, tone: "plain" | "warning" = "plain"): void {
    this.notice.textContent = text;
    this.notice.title = text;
    this.notice.dataset["tone"] = tone;
  }

  /** Takes a warning back that what was just done has settled. */
  settle(): void {
    if (this.notice.dataset["tone"] === "warning") this.say("");
  }

  showSelection(sheet: Worksheet, range: CellRange): void {
    const { filled, numbers, sum } = summarize(sheet, range);
    const parts = filled < 2 ? [] : [STATUS.count(filled)];
    if (filled >= 2 && numbers > 0) parts.unshift(STATUS.average(figure(sum / numbers)));
    if (filled >= 2 && numbers > 0) parts.push(STATUS.sum(figure(sum)));
    this.figures.replaceChildren(...parts.map((part) => element("span", {}, part)));
  }
}

/** At most ten digits, as Excel shows a figure nobody formatted. */
function figure(value: number): string {
  return String(Number(value.toPrecision(10)));
}
