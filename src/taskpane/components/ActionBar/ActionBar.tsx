import { Button, Switch } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import type { ReactNode } from "react";
import type { JournalStep } from "../../../review/journal";
import type { ReportKind } from "../../../review/report-plans";
import type { NextStep } from "../../next-step";
import { useStrings } from "../../strings/use-strings";
import { useActionBarStyles } from "./ActionBar.styles";

const MORE_REPORTS = ["disclosure", "corrections"] as const satisfies readonly ReportKind[];

export interface ActionBarProps {
  /** The new sheets a report would be written on. */
  readonly reportSheets: readonly string[];
  /** What marking would write, null before a check; `stand` where our marks are on the sheet. */
  readonly marks: { readonly places: number; readonly stand: boolean } | null;
  readonly nextStep: NextStep;
  readonly lastStep: JournalStep | null;
  readonly busy: boolean;
  readonly onNext: () => void;
  readonly onReport: (report: ReportKind) => void;
  readonly onMark: (on: boolean) => void;
  readonly onClear: () => void;
  readonly onUndo: (step: JournalStep) => void;
}

/** Everything that writes, with a line that says what it writes and where. */
export function ActionBar(props: ActionBarProps): ReactNode {
  const strings = useStrings();
  const { reportSheets, marks, nextStep, lastStep, busy, onNext, onReport, onMark, onClear, onUndo } = props;
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
          disabledFocusable={busy}
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
        <span className={styles.hint}>{strings.moreReports}</span>
        {MORE_REPORTS.map((report) => (
          <Button
            key={report}
            size="small"
            appearance="subtle"
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => onReport(report)}
          >
            {strings[report]}
          </Button>
        ))}
      </div>
      <p className={styles.hint}>
        {strings.reportHint(reportSheets)}
        {marks !== null && marks.places > 0 && (
          <>
            <br />
            {strings.markHint(marks.places)}
          </>
        )}
      </p>
    </footer>
  );
}
