import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Findings } from "../../findings/use-findings";
import type { NextStep } from "../../next-step";
import { READING_PAGE } from "../../pages/page";
import type { Running } from "../../pane-state";
import { isBusy, sheetOf } from "../../pane-state";
import type { PaneStrings } from "../../strings/pane-strings";
import { useStrings } from "../../strings/use-strings";
import type { CheckControl } from "../../use-check";
import type { ReviewControl } from "../../use-review";
import type { SeldomParts } from "../../seldom-parts";
import { Opened } from "../Opened/Opened";
import { SheetChooser } from "../SheetChooser/SheetChooser";
import { TopLine } from "../TopLine/TopLine";
import { useSubjectAreaStyles } from "./SubjectArea.styles";

function openingLabel(running: Running | null, strings: PaneStrings): string {
  const progress = running?.progress;
  return progress ? `${strings.opening} ${strings.rowsDone(progress.done, progress.all)}` : strings.opening;
}

export interface SubjectAreaProps {
  readonly review: ReviewControl;
  readonly checking: CheckControl;
  readonly findings: Findings;
  readonly nextStep: NextStep;
  /** null until it is loaded. */
  readonly NoTarget: SeldomParts["NoTarget"] | null;
}

/** What the pane is about: the search for the sheet, the sheet, or what was found on it. */
export function SubjectArea({
  review: { state, run, tell },
  checking: { parts, check },
  findings,
  nextStep,
  NoTarget,
}: SubjectAreaProps): ReactNode {
  const strings = useStrings();
  const styles = useSubjectAreaStyles();
  const { subject, sheets, running, trouble } = state;
  const busy = isBusy(state);
  const open = (sheet: string): void => run({ kind: "open-sheet", sheet });
  if (subject.kind === "checked" && parts !== null) {
    return (
      <parts.Checked
        subject={subject}
        state={state}
        findings={findings}
        nextStep={nextStep}
        tell={tell}
        onCheck={check}
        run={run}
      />
    );
  }
  return (
    <>
      <TopLine>
        <SheetChooser width="whole" sheets={sheets} sheet={sheetOf(subject)} disabled={busy} onChoose={open} />
      </TopLine>
      {(subject.kind === "opening" || subject.kind === "checked") && trouble === null && (
        <Spinner className={styles.opening} label={openingLabel(running, strings)} />
      )}
      {subject.kind === "no-target" && NoTarget && (
        <NoTarget
          looks={subject.looks}
          sheetCount={sheets.length}
          nextStep={nextStep}
          busy={busy}
          onUse={open}
          onLookAgain={() => run({ kind: "open" })}
        />
      )}
      {subject.kind === "opened" && (
        <Opened
          target={subject.target}
          nextStep={nextStep}
          busy={busy}
          onCheck={check}
          onView={() => tell({ kind: "turned", page: READING_PAGE })}
        />
      )}
    </>
  );
}
