import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Job } from "../../job";
import type { Running } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { SheetChooser } from "../SheetChooser/SheetChooser";
import { usePaneHeaderStyles } from "./PaneHeader.styles";

/** Jobs that look between their blocks whether they are still wanted. */
const CANCELLABLE: ReadonlySet<Job["kind"]> = new Set<Job["kind"]>(["open", "open-sheet", "check", "report", "preview", "word"]);

export interface PaneHeaderProps {
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** What the clerk waits for. */
  readonly running: Running | null;
  readonly onChoose: (sheet: string) => void;
  readonly onCancel: () => void;
}

/** The sheet in question; over it, while a job takes longer than a moment, how far it has come and the way to end it. */
export function PaneHeader({ sheets, sheet, running, onChoose, onCancel }: PaneHeaderProps): ReactNode {
  const strings = useStrings();
  const styles = usePaneHeaderStyles();
  const busy = running !== null;
  const progress = running?.progress;
  return (
    <header className={styles.root}>
      <div className={styles.bar}>
        <h1 className={styles.hidden}>{strings.product}</h1>
        <SheetChooser sheets={sheets} sheet={sheet} disabled={busy} onChoose={onChoose} />
        {busy && (
          <div className={styles.running}>
            <span className={styles.what}>
              {strings.running[running.job.kind]}
              {progress && ` ${strings.rowsDone(progress.done, progress.all)}`}
            </span>
            {CANCELLABLE.has(running.job.kind) && (
              <Button size="small" onClick={onCancel}>
                {strings.cancel}
              </Button>
            )}
          </div>
        )}
      </div>
      <div className={styles.progress}>
        {busy && (
          <ProgressBar
            className={styles.late}
            thickness="medium"
            shape="square"
            aria-label={strings.running[running.job.kind]}
            {...(progress ? { value: progress.done, max: Math.max(progress.all, 1) } : {})}
          />
        )}
      </div>
    </header>
  );
}
