import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Rule } from "../../linting/rule";
import { attempt } from "../../review/port/attempt";
import { cancellable } from "../../review/port/progress";
import type { SpreadsheetHost } from "../../review/port/spreadsheet-host";
import type { RibbonNews } from "../../review/ribbon/ribbon-news";
import type { Job } from "./job";
import { isBusy, performJob } from "./jobs";
import { INITIAL_STATE, partsOf } from "./pane-state";
import { reducePane } from "./reduce-pane";
import type { ReviewControl } from "./review-context";
import { useLiveCheck } from "./use-live-check";
import type { SheetWatchers } from "./use-watched-sheets";
import { useWatchedSheets } from "./use-watched-sheets";

/**
 * Hands over what the ribbon's buttons did, first what they did before the pane was open, until the function it gives
 * is called.
 */
export type ListenToRibbon = (hear: (news: RibbonNews) => void) => () => void;

/** What the pane works on, handed in by its composition root. */
export interface PanePorts extends SheetWatchers {
  readonly host: SpreadsheetHost;
  /** Loads the rules. */
  readonly rules: () => Promise<readonly Rule[]>;
  readonly ribbon?: ListenToRibbon;
}

/**
 * Only one job runs; while one does, the newest other one waits (a clerk who goes on from place to place means the
 * last).
 */
interface Turn {
  running: boolean;
  waiting: Job | null;
  canceller: AbortController | null;
}

/** The state of the pane and the ways to change it, held once at its root. */
export function useReviewStore({ host, rules, watch, selection, ribbon }: PanePorts): ReviewControl {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const turn = useRef<Turn>({ running: false, waiting: null, canceller: null });
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const run = useCallback(
    (job: Job): void => {
      const work = async (): Promise<void> => {
        turn.current.running = true;
        for (let next: Job | null = job; next !== null; next = turn.current.waiting) {
          const current: Job = next;
          const canceller = new AbortController();
          turn.current.waiting = null;
          turn.current.canceller = canceller;
          dispatch({ kind: "started", job: current });
          const { choices } = latest.current;
          const progress = cancellable((done, all) => dispatch({ kind: "progressed", done, all }), canceller.signal);
          const outcome = await attempt(() => performJob({ host, rules, choices, progress }, current));
          dispatch(
            outcome.done
              ? { kind: "finished", ...outcome.value }
              : { kind: "failed", job: current, trouble: outcome.trouble },
          );
        }
        turn.current.running = false;
      };
      if (!turn.current.running) void work();
      else if (job.kind !== "recheck" || turn.current.waiting === null) turn.current.waiting = job;
    },
    [host, rules],
  );

  useEffect(() => run({ kind: "open" }), [run]);

  const found = state.subject.kind !== "opening" || state.trouble !== null;
  useEffect(() => (found ? ribbon?.((news) => dispatch({ kind: "news", news })) : undefined), [ribbon, found]);

  useWatchedSheets(partsOf(state.subject), { watch, selection }, dispatch);
  useLiveCheck(state, run);

  const cancel = useCallback(() => turn.current.canceller?.abort(), []);
  const busy = isBusy(state);
  return useMemo(() => ({ state, busy, run, dispatch, cancel, rules }), [state, busy, run, dispatch, cancel, rules]);
}
