import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { JOBS } from "../store/jobs";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { useRunningBarStyles } from "./RunningBar.styles";

/** While a job the clerk waits for takes longer than a moment: how far it has come and the way to end it. */
export function RunningBar(): ReactNode {
  const strings = useStrings();
  const styles = useRunningBarStyles();
  const { state, busy, cancel } = useReview();
  if (!busy || state.running === null) return null;
  const { job, progress } = state.running;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.what}>
          {strings.running[job.kind]}
          {progress && ` ${strings.rowsDone(progress.done, progress.all)}`}
        </span>
        {JOBS[job.kind].cancellable && (
          <Button size="small" className={styles.cancel} onClick={cancel}>
            {strings.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        thickness="medium"
        shape="square"
        aria-label={strings.running[job.kind]}
        {...(progress ? { value: progress.done, max: Math.max(progress.all, 1) } : {})}
      />
    </div>
  );
}
