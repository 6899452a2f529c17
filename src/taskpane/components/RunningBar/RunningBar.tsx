import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Job } from "../../job";
import type { Running } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { useRunningBarStyles } from "./RunningBar.styles";

/** Jobs that look between their blocks whether they are still wanted. */
const CANCELLABLE: ReadonlySet<Job["kind"]> = new Set<Job["kind"]>([
  "open",
  "open-sheet",
  "check",
  "report",
  "preview",
  "word",
]);

export interface RunningBarProps {
  /** What the clerk waits for. */
  readonly running: Running;
  readonly onCancel: () => void;
}

/** While a job takes longer than a moment: how far it has come and the way to end it. */
export function RunningBar({ running: { job, progress }, onCancel }: RunningBarProps): ReactNode {
  const strings = useStrings();
  const styles = useRunningBarStyles();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.what}>
          {strings.running[job.kind]}
          {progress && ` ${strings.rowsDone(progress.done, progress.all)}`}
        </span>
        {CANCELLABLE.has(job.kind) && (
          <Button size="small" className={styles.cancel} onClick={onCancel}>
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
