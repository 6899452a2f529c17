import type { OpenedWorkbook } from "../../../review/open/open-workbook";
import { openSheet, openWorkbook } from "../../../review/open/open-workbook";
import { placeIn } from "../../../sheet/sheet-parts";
import { madeLabel, sheetLabel } from "../../strings/sheet-label";
import type { PaneState } from "../pane-state";
import { withoutTarget } from "../state-changes";
import type { JobTable } from "./define-job";
import { defineJob, nothingToLoad, warning } from "./define-job";

function withOpened(state: PaneState, opened: OpenedWorkbook): PaneState {
  const { sheets, generated } = opened;
  const known = { ...state, sheets, generated, siblings: opened.kind === "found" ? opened.siblings : [] };
  return opened.kind === "none"
    ? withoutTarget(known, opened.looks)
    : { ...known, subject: { kind: "opened", target: opened.target }, current: null };
}

export const OPENING_JOBS: JobTable<"open" | "open-sheet" | "jump"> = {
  open: defineJob({
    load: nothingToLoad,
    run: ({ host, progress }) => openWorkbook(host, progress),
    reduce: withOpened,
    background: false,
    cancellable: true,
    // The clerk is on a sheet the product wrote, which is not judged.
    notice: (opened, strings) => {
      const made = opened.generated.find(({ active }) => active);
      const shown = opened.kind === "found" ? opened.target.sheet : null;
      if (made === undefined || made.sheet === shown) return null;
      return warning(strings.passedOver(madeLabel(made, strings), shown === null ? null : sheetLabel(shown, strings)));
    },
  }),

  // A sheet the clerk chose is the one meant, whoever wrote it.
  "open-sheet": defineJob({
    load: nothingToLoad,
    run: async ({ host, choices, progress }, job) => {
      const chosen = job.choices ?? choices[job.sheet] ?? {};
      return { sheet: job.sheet, choices: chosen, opened: await openSheet(host, job.sheet, progress, chosen) };
    },
    reduce: (state, { sheet, choices, opened }) => ({
      ...withOpened(state, opened),
      choices: { ...state.choices, [sheet]: choices },
    }),
    background: false,
    cancellable: true,
    notice: null,
  }),

  jump: defineJob({
    load: nothingToLoad,
    run: async ({ host }, { parts, at }) => {
      const { sheet, range } = placeIn(parts, at);
      await host.select(sheet, range);
      return null;
    },
    reduce: (state) => state,
    background: true,
    cancellable: false,
    notice: null,
  }),
};
