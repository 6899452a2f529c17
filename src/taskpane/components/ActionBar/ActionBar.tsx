import { Button, Switch } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import type { ReactNode } from "react";
import type { JournalStep } from "../../../review/journal";
import type { NextStep } from "../../next-step";
import type { Made } from "../../pages/page";
import { useStrings } from "../../strings/use-strings";
import { useActionBarStyles } from "./ActionBar.styles";

const MORE_REPORTS = ["disclosure", "corrections", "word"] as const satisfies readonly Made[];

export interface ActionBarProps {
  /** What marking would write, null before a check; `stand` where our marks are on the sheet. */
  readonly marks: { readonly places: number; readonly stand: boolean } | null;
  readonly nextStep: NextStep;
  readonly lastStep: JournalStep | null;
  readonly busy: boolean;
  readonly onNext: () => void;
  /** Shows what a report would be, before anything is written. */
  readonly onReport: (made: Made) => void;
  readonly onMark: (on: boolean) => void;
  readonly onClear: () => void;
  readonly onUndo: (step: JournalStep) => void;
  /** What else the pane has to show, at the end of the bar. */
  readonly children: ReactNode;
}

/** Everything that writes, with a line that says what it writes and where. */
export function ActionBar(props: ActionBarProps): ReactNode {
  const strings = useStrings();
  const { marks, nextStep, lastStep, busy, onNext, onReport, onMark, onClear, onUndo, children } = props;
  const styles = useActionBarStyles();
  return (
    <footer className={styles.root} aria-label={strings.writing}>
      <div className={styles.line}>
        {nextStep === "go-on" && (
          <Button size="small" appearance="primary" className={styles.button} title={strings.nextHint} onClick={onNext}>
            {strings.next}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          appearance={nextStep === "report" ? "primary" : "secondary"}
          onClick={() => onReport("tables")}
        >
          {strings.report}
        </Button>
        {marks !== null && (
          <Switch
            className={styles.switch}
            label={strings.marks}
            title={strings.markHint(marks.places)}
            labelPosition="before"
            checked={marks.stand}
            disabled={busy || (marks.places === 0 && !marks.stand)}
            onChange={(_event, { checked }) => onMark(checked)}
          />
        )}
        <span className={styles.space} />
        <Button
          size="small"
          appearance="subtle"
          icon={<EraserRegular />}
          title={strings.clearMarks}
          aria-label={strings.clearMarks}
          disabledFocusable={busy}
          onClick={onClear}
        />
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
      </div>
      <div className={styles.line}>
        {MORE_REPORTS.map((made) => (
          <Button
            key={made}
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => onReport(made)}
          >
            {strings.pages.made[made]}
          </Button>
        ))}
        {children}
      </div>
      {marks !== null && marks.places > 0 && <p className={styles.hint}>{strings.markHint(marks.places)}</p>}
    </footer>
  );
}
