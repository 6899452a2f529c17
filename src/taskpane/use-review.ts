import { useCallback, useEffect, useReducer, useRef } from "react";
import { attempt } from "../review/port/attempt";
import { cancellable } from "../review/port/progress";
import type { RibbonNews } from "../review/ribbon/ribbon-news";
import type { Job } from "./job";
import type { PaneEvent } from "./pane-event";
import type { PaneState } from "./pane-state";
import { INITIAL_STATE, partsOf } from "./pane-state";
import { reducePane } from "./reduce-pane";
import type { Desk } from "./run-job";
import { runJob } from "./run-job";
import { useLiveCheck } from "./use-live-check";
import type { SheetWatchers } from "./use-watched-sheet";
import { useWatchedSheets } from "./use-watched-sheet";

/**
 * Hands over what the ribbon's buttons did, first what they did before the pane was open, until the function it gives
 * is called.
 */
export type ListenToRibbon = (hear: (news: RibbonNews) => void) => () => void;

export interface PanePorts extends Desk, SheetWatchers {
  readonly ribbon?: ListenToRibbon;
}

export interface ReviewControl {
  readonly state: PaneState;
  readonly run: (job: Job) => void;
  readonly tell: (event: PaneEvent) => void;
  /** Ends the job that runs, where it can be ended. */
  readonly cancel: () => void;
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

/**
 * The pane's state and the two ways to change it: `run` a job through the host, or `tell` what happened in the pane.
 */
export function useReview({ host, rules, watch, selection, ribbon }: PanePorts): ReviewControl {
  const [state, tell] = useReducer(reducePane, INITIAL_STATE);
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
          tell({ kind: "started", job: current });
          const outcome = await attempt(() =>
            runJob({ host, rules }, current, {
              choices: latest.current.choices,
              progress: cancellable((done, all) => tell({ kind: "progressed", done, all }), canceller.signal),
            }),
          );
          tell(
            outcome.done
              ? { kind: "finished", result: outcome.value }
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
  useEffect(() => (found ? ribbon?.((news) => tell({ kind: "news", news })) : undefined), [ribbon, found]);

  useWatchedSheets(partsOf(state.subject), { watch, selection }, tell);
  useLiveCheck(state, run);

  const cancel = useCallback(() => turn.current.canceller?.abort(), []);

  return { state, run, tell, cancel };
}
