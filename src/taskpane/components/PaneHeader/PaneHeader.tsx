import { ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Running } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { SheetChooser } from "../SheetChooser/SheetChooser";
import { usePaneHeaderStyles } from "./PaneHeader.styles";

export interface PaneHeaderProps {
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** What the clerk waits for. */
  readonly running: Running | null;
  readonly onChoose: (sheet: string) => void;
}

/** The sheet in question and, in a line kept free for it, how far a job has come. */
export function PaneHeader({ sheets, sheet, running, onChoose }: PaneHeaderProps): ReactNode {
  const strings = useStrings();
  const styles = usePaneHeaderStyles();
  const busy = running !== null;
  const progress = running?.progress;
  return (
    <header className={styles.root}>
      <div className={styles.bar}>
        <h1 className={styles.hidden}>{strings.product}</h1>
        <SheetChooser sheets={sheets} sheet={sheet} disabled={busy} onChoose={onChoose} />
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
