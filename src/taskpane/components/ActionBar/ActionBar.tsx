import { Button, Switch } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import type { ReactNode } from "react";
import type { JournalStep } from "../../../review/journal";
import type { ReportKind } from "../../../review/report-plans";
import type { NextStep } from "../../next-step";
import { STRINGS } from "../../strings";
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
  const { reportSheets, marks, nextStep, lastStep, busy, onNext, onReport, onMark, onClear, onUndo } = props;
  const styles = useActionBarStyles();
  return (
    <footer className={styles.root} aria-label={STRINGS.writing}>
      <div className={styles.line}>
        {nextStep === "go-on" && (
          <Button size="small" appearance="primary" className={styles.button} title={STRINGS.nextHint} onClick={onNext}>
            {STRINGS.next}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          appearance={nextStep === "report" ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => onReport("tables")}
        >
          {STRINGS.report}
        </Button>
        {marks !== null && (
          <Switch
            className={styles.switch}
            label={STRINGS.marks}
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
          title={STRINGS.clearMarks}
          aria-label={STRINGS.clearMarks}
          disabledFocusable={busy}
          onClick={onClear}
        />
        {lastStep !== null && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<ArrowUndo16Regular />}
            aria-label={STRINGS.undo}
            title={STRINGS.undoStep(STRINGS.step[lastStep.kind])}
            disabledFocusable={busy}
            onClick={() => onUndo(lastStep)}
          >
            <span className={styles.undo}>{STRINGS.undo}</span>
          </Button>
        )}
      </div>
      <div className={styles.line}>
        <span className={styles.hint}>{STRINGS.moreReports}</span>
        {MORE_REPORTS.map((report) => (
          <Button
            key={report}
            size="small"
            appearance="subtle"
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => onReport(report)}
          >
            {STRINGS[report]}
          </Button>
        ))}
      </div>
      <p className={styles.hint}>
        {STRINGS.reportHint(reportSheets)}
        {marks !== null && marks.places > 0 && (
          <>
            <br />
            {STRINGS.markHint(marks.places)}
          </>
        )}
      </p>
    </footer>
  );
}
