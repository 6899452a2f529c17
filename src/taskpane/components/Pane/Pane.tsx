import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useMemo, useRef } from "react";
import type { Trouble } from "../../../review/attempt";
import { marksFor } from "../../../review/mark-findings";
import type { CellRange } from "../../../sheet/cell-range";
import { announcementOf } from "../../announcement";
import { useFindings } from "../../findings/use-findings";
import { nextStepOf } from "../../next-step";
import type { Running } from "../../pane-state";
import { isBusy, marksStand, targetOf } from "../../pane-state";
import type { PaneStrings } from "../../strings/pane-strings";
import { useStrings } from "../../strings/use-strings";
import { useCheckParts } from "../../use-check-parts";
import { useKeptFocus } from "../../use-kept-focus";
import type { PanePorts } from "../../use-review";
import { useReview } from "../../use-review";
import { ActionBar } from "../ActionBar/ActionBar";
import { Announcer } from "../Announcer/Announcer";
import { Messages } from "../Messages/Messages";
import { NoTarget } from "../NoTarget/NoTarget";
import { Opened } from "../Opened/Opened";
import { PaneHeader } from "../PaneHeader/PaneHeader";
import { usePaneStyles } from "./Pane.styles";

const NO_FINDINGS = [] as const;
const NO_RULES = [] as const;

function openingLabel(running: Running | null, strings: PaneStrings): string {
  const progress = running?.progress;
  return progress ? `${strings.opening} ${strings.rowsDone(progress.done, progress.all)}` : strings.opening;
}

/** The pane from top to bottom: which sheet, what happened, what is known, what can be done. */
export function Pane({ ports }: { readonly ports: PanePorts }): ReactNode {
  const strings = useStrings();
  const styles = usePaneStyles();
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  const review = useReview(ports);
  const { state, run, tell } = review;
  const { subject, running, journal } = state;
  const target = targetOf(subject);
  const sheet = target?.sheet ?? null;
  const busy = isBusy(state);
  const findings = subject.kind === "checked" ? subject.checked.result.findings : NO_FINDINGS;
  const places = useMemo(() => marksFor(findings).length, [findings]);
  const stand = sheet !== null && marksStand(journal, sheet);

  const jump = useCallback((at: CellRange) => sheet !== null && run({ kind: "jump", sheet, at }), [run, sheet]);
  const cannotCheck = useCallback(
    (trouble: Trouble) => sheet !== null && tell({ kind: "failed", job: { kind: "check", sheet, remark: false }, trouble }),
    [tell, sheet],
  );
  const checkWanted = state.trouble === null && (subject.kind === "checked" || running?.job.kind === "check");
  const parts = useCheckParts(ports.rules, checkWanted, cannotCheck);
  const listed = useFindings(review, parts?.rules ?? NO_RULES);
  const check = useCallback(() => sheet !== null && run({ kind: "check", sheet, remark: stand }), [run, sheet, stand]);

  const nextStep = nextStepOf(state);
  return (
    <main className={styles.root} ref={pane}>
      <PaneHeader
        sheets={state.sheets}
        sheet={sheet}
        running={busy ? running : null}
        onChoose={(chosen) => run({ kind: "open-sheet", sheet: chosen })}
      />
      <Messages state={state} run={run} tell={tell} />
      {(subject.kind === "opening" || (subject.kind === "checked" && parts === null)) && state.trouble === null && (
        <Spinner className={styles.opening} label={openingLabel(running, strings)} />
      )}
      {subject.kind === "no-target" && (
        <NoTarget
          looks={subject.looks}
          sheetCount={state.sheets.length}
          nextStep={nextStep}
          busy={busy}
          onUse={(name) => run({ kind: "open-sheet", sheet: name })}
          onLookAgain={() => run({ kind: "open" })}
        />
      )}
      {subject.kind === "opened" && (
        <Opened target={subject.target} nextStep={nextStep} busy={busy} onCheck={check} onJump={jump} />
      )}
      {subject.kind === "checked" && parts !== null && (
        <parts.Checked
          subject={subject}
          state={state}
          findings={listed}
          nextStep={nextStep}
          tell={tell}
          onCheck={check}
          run={run}
        />
      )}
      {sheet !== null && target !== null && (
        <ActionBar
          reportSheets={target.reportSheets}
          marks={subject.kind === "checked" ? { places, stand } : null}
          nextStep={nextStep}
          lastStep={journal.at(-1) ?? null}
          busy={busy}
          onNext={() => listed.step("next")}
          onReport={(report) => run({ kind: "report", sheet, report })}
          onMark={(on) => run(on ? { kind: "mark", sheet, findings } : { kind: "unmark" })}
          onClear={() => run({ kind: "unmark" })}
          onUndo={(last) => run({ kind: "undo", step: last, sheet })}
        />
      )}
      <Announcer text={announcementOf(state, strings)} />
    </main>
  );
}
