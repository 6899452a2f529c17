import { createContext, useContext } from "react";
import type { Rule } from "../../linting/rule";
import type { Job } from "./job";
import type { PaneEvent } from "./pane-event";
import type { PaneState } from "./pane-state";

/** What the parts of the pane share: its state, and the two ways to change it. */
export interface ReviewControl {
  readonly state: PaneState;
  /** True while a job runs that the clerk has to wait for. */
  readonly busy: boolean;
  /** Does a job through the host. */
  readonly run: (job: Job) => void;
  /** Tells what happened in the pane itself. */
  readonly dispatch: (event: PaneEvent) => void;
  /** Ends the job that runs, where it can be ended. */
  readonly cancel: () => void;
  /** Loads the rules. */
  readonly rules: () => Promise<readonly Rule[]>;
}

export const ReviewContext = createContext<ReviewControl | null>(null);

/** The pane's state and the ways to change it, for any part of the pane. */
export function useReview(): ReviewControl {
  const control = useContext(ReviewContext);
  if (control === null) throw new Error("outside of the pane");
  return control;
}
