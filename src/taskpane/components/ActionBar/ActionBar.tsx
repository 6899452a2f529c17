import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import type { UndoStep } from "../../../review/port/undo-history";
import type { FixCounts } from "../../findings/fix-counts";
import type { NextStep } from "../../next-step";
import { useStrings } from "../../strings/use-strings";
import { useActionBarStyles } from "./ActionBar.styles";

export interface ActionBarProps {
  readonly nextStep: NextStep;
  /** What there is to correct. */
  readonly fixes: FixCounts;
  readonly lastStep: UndoStep | null;
  readonly busy: boolean;
  readonly onNext: () => void;
  /** Shows what would be corrected, before anything is. */
  readonly onFixes: () => void;
  /** Shows what the report would be, before anything is written. */
  readonly onReport: () => void;
  readonly onUndo: (step: UndoStep) => void;
  /** What else there is, at the end of the bar. */
  readonly children: ReactNode;
}

/** The next thing to do, what can be written, and the way back, on one line. */
export function ActionBar(props: ActionBarProps): ReactNode {
  const strings = useStrings();
  const { nextStep, fixes, lastStep, busy, onNext, onFixes, onReport, onUndo, children } = props;
  const styles = useActionBarStyles();
  return (
    <footer className={styles.root} aria-label={strings.writing}>
      {nextStep === "go-on" && (
        <Button size="small" appearance="primary" className={styles.button} title={strings.nextHint} onClick={onNext}>
          {strings.next}
        </Button>
      )}
      {fixes.cells + fixes.toConfirm > 0 && (
        <Button size="small" className={styles.button} title={strings.fixAllHint} onClick={onFixes}>
          {fixes.cells > 0 ? strings.list.fixes(fixes.cells) : strings.list.fixesToConfirm(fixes.toConfirm)}
        </Button>
      )}
      <Button
        size="small"
        className={styles.button}
        appearance={nextStep === "report" ? "primary" : "secondary"}
        onClick={onReport}
      >
        {strings.report}
      </Button>
      <span className={styles.end}>
        {lastStep !== null && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<ArrowUndo16Regular />}
            aria-label={strings.undo}
            title={strings.undoStep(strings.step[lastStep.kind])}
            disabledFocusable={busy}
            onClick={() => onUndo(lastStep)}
          >
            <span className={styles.undo}>{strings.undo}</span>
          </Button>
        )}
        {children}
      </span>
    </footer>
  );
}
