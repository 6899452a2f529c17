import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { useMemo } from "react";
import type { Direction } from "../checking/step-from";
import { fixCounts } from "../fixing/fix-counts";
import { nextStepOf } from "../store/next-step";
import { reportPage } from "../store/page";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { useActionBarStyles } from "./ActionBar.styles";

import { SheetMenu } from "./SheetMenu";

const NONE = [] as const;

export interface ActionBarProps {
  readonly sheet: string;
  /** Goes to the next finding or the one before. */
  readonly step: (direction: Direction) => void;
}

/** The next thing to do, what can be written, and the way back, on one line. */
export function ActionBar({ sheet, step }: ActionBarProps): ReactNode {
  const strings = useStrings();
  const styles = useActionBarStyles();
  const { state, busy, run, dispatch } = useReview();
  const { subject, undoHistory } = state;
  const nextStep = nextStepOf(state);
  const findings = subject.kind === "checked" ? subject.checked.result.findings : NONE;
  const fixes = useMemo(() => fixCounts(findings), [findings]);
  const lastStep = undoHistory.at(-1) ?? null;
  return (
    <footer className={styles.root} aria-label={strings.writing}>
      {nextStep === "go-on" && (
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          title={strings.nextHint}
          onClick={() => step("next")}
        >
          {strings.next}
        </Button>
      )}
      {fixes.cells + fixes.toConfirm > 0 && (
        <Button
          size="small"
          className={styles.button}
          title={strings.fixAllHint}
          onClick={() => dispatch({ kind: "turned-to", part: "fixes" })}
        >
          {fixes.cells > 0 ? strings.list.fixes(fixes.cells) : strings.list.fixesToConfirm(fixes.toConfirm)}
        </Button>
      )}
      <Button
        size="small"
        className={styles.button}
        appearance={nextStep === "report" ? "primary" : "secondary"}
        onClick={() => dispatch({ kind: "turned", page: reportPage("tables") })}
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
            onClick={() => run({ kind: "undo", step: lastStep, sheet })}
          >
            <span className={styles.undo}>{strings.undo}</span>
          </Button>
        )}
        <SheetMenu />
      </span>
    </footer>
  );
}
