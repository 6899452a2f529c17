import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Activity, useCallback, useMemo, useRef } from "react";
import type { Trouble } from "../../../review/attempt";
import { marksFor } from "../../../review/mark-findings";
import { announcementOf } from "../../announcement";
import { useFindings } from "../../findings/use-findings";
import { nextStepOf } from "../../next-step";
import type { Running } from "../../pane-state";
import { isBusy, marksStand, targetOf } from "../../pane-state";
import type { PaneStrings } from "../../strings/pane-strings";
import { useStrings } from "../../strings/use-strings";
import { loadCheckParts } from "../../check-parts";
import type { Page } from "../../pages/page";
import { READING_PAGE, reportPage } from "../../pages/page";
import { useKeptFocus } from "../../use-kept-focus";
import type { PanePorts } from "../../use-review";
import { usePreferences } from "../../use-preferences";
import { useLoaded } from "../../use-loaded";
import { useReview } from "../../use-review";
import { ActionBar } from "../ActionBar/ActionBar";
import { Announcer } from "../Announcer/Announcer";
import { Messages } from "../Messages/Messages";
import { NoTarget } from "../NoTarget/NoTarget";
import { Opened } from "../Opened/Opened";
import { PageArea } from "../PageArea/PageArea";
import { PageLinks } from "../PageLinks/PageLinks";
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
  const { preferences } = usePreferences();
  const review = useReview(ports);
  const { state, run, tell, cancel } = review;
  const { subject, running, journal } = state;
  const target = targetOf(subject);
  const sheet = target?.sheet ?? null;
  const busy = isBusy(state);
  const findings = subject.kind === "checked" ? subject.checked.result.findings : NO_FINDINGS;
  const places = useMemo(() => marksFor(findings).length, [findings]);
  const stand = sheet !== null && marksStand(journal, sheet);

  const cannotCheck = useCallback(
    (trouble: Trouble) => sheet !== null && tell({ kind: "failed", job: { kind: "check", sheet, remark: false }, trouble }),
    [tell, sheet],
  );
  const checkWanted = state.trouble === null && (subject.kind === "checked" || running?.job.kind === "check");
  const loadParts = useCallback(() => loadCheckParts(ports.rules), [ports.rules]);
  const parts = useLoaded(loadParts, checkWanted, cannotCheck);
  const listed = useFindings(review, parts?.rules ?? NO_RULES);
  const remark = stand || preferences.marks;
  const check = useCallback(() => sheet !== null && run({ kind: "check", sheet, remark }), [run, sheet, remark]);

  const turn = (page: Page): void => tell({ kind: "turned", page });
  const nextStep = nextStepOf(state);
  return (
    <main className={styles.root} ref={pane}>
      <PaneHeader
        sheets={state.sheets}
        sheet={sheet}
        running={busy ? running : null}
        onCancel={cancel}
        onChoose={(chosen) => run({ kind: "open-sheet", sheet: chosen })}
      />
      <Messages state={state} run={run} tell={tell} />
      {state.page !== null && <PageArea page={state.page} rules={ports.rules} review={review} busy={busy} />}
      <Activity mode={state.page === null ? "visible" : "hidden"}>
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
          <Opened target={subject.target} nextStep={nextStep} busy={busy} onCheck={check} onView={() => turn(READING_PAGE)} />
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
            marks={subject.kind === "checked" ? { places, stand } : null}
            nextStep={nextStep}
            lastStep={journal.at(-1) ?? null}
            busy={busy}
            onNext={() => listed.step("next")}
            onReport={(made) => tell({ kind: "turned", page: reportPage(made) })}
            onMark={(on) => run(on ? { kind: "mark", sheet, findings } : { kind: "unmark" })}
            onClear={() => run({ kind: "unmark" })}
            onUndo={(last) => run({ kind: "undo", step: last, sheet })}
          >
            <PageLinks read={subject.kind === "checked"} onTurn={turn} />
          </ActionBar>
        )}
        {target === null && <PageLinks read={false} onTurn={turn} />}
      </Activity>
      <Announcer text={announcementOf(state, strings)} />
    </main>
  );
}
