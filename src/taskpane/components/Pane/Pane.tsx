import type { ReactNode } from "react";
import { Activity, useCallback, useEffect, useMemo, useRef } from "react";
import { WHOLE_WORKBOOK } from "../../../sheet/sheet-parts";
import type { Trouble } from "../../../review/port/attempt";
import { announcementOf } from "../../announcement";
import { fixCounts } from "../../findings/fix-counts";
import { useFindings } from "../../findings/use-findings";
import { nextStepOf } from "../../next-step";
import { reportPage, SETTINGS_PAGE } from "../../pages/page";
import { isBusy, madeOf, partsOf, sheetOf } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { loadSeldomParts } from "../../seldom-parts";
import { useLoaded } from "../../use-loaded";
import { useCheck } from "../../use-check";
import { PlacesContext } from "../../use-places";
import { useKeptFocus } from "../../use-kept-focus";
import type { PanePorts } from "../../use-review";
import { useReview } from "../../use-review";
import { ActionBar } from "../ActionBar/ActionBar";
import { Announcer } from "../Announcer/Announcer";
import { Messages } from "../Messages/Messages";
import { PageArea } from "../PageArea/PageArea";
import { PageLinks } from "../PageLinks/PageLinks";
import { RunningBar } from "../RunningBar/RunningBar";
import { SheetMenu } from "../SheetMenu/SheetMenu";
import { SubjectArea } from "../SubjectArea/SubjectArea";
import { usePaneStyles } from "./Pane.styles";

const NONE = [] as const;

export interface PaneProps {
  readonly ports: PanePorts;
  /** The language the clerk chose could not be loaded. */
  readonly unspoken?: boolean;
}

/** The pane from top to bottom: what it is about, what is known, what happened, what can be done. */
export function Pane({ ports, unspoken = false }: PaneProps): ReactNode {
  const strings = useStrings();
  const styles = usePaneStyles();
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  const review = useReview(ports);
  const { state, run, tell, cancel } = review;
  useEffect(() => {
    if (unspoken) tell({ kind: "unspoken" });
  }, [unspoken, tell]);
  const { subject, page, part, running, journal, siblings } = state;
  const checking = useCheck(review, ports.rules);
  const listed = useFindings(review, checking.parts?.rules ?? NONE);
  const findings = subject.kind === "checked" ? subject.checked.result.findings : NONE;
  const fixes = useMemo(() => fixCounts(findings), [findings]);
  const sheet = sheetOf(subject);
  const made = madeOf(state);
  const busy = isBusy(state);
  const offers = sheet !== WHOLE_WORKBOOK && siblings.length > 0;
  const cannotShow = useCallback(
    (trouble: Trouble) => tell({ kind: "failed", job: { kind: "open" }, trouble }),
    [tell],
  );
  const seldom = useLoaded(
    loadSeldomParts,
    state.trouble === null && (made !== null || offers || subject.kind === "no-target"),
    cannotShow,
  );
  const nextStep = nextStepOf(state);
  // What stands in the place of the findings has buttons of its own.
  const bar = page === null && (subject.kind !== "checked" || part === "findings");
  return (
    <PlacesContext.Provider value={partsOf(subject)}>
      <main className={styles.root} ref={pane}>
        <h1 className={styles.product}>{strings.product}</h1>
        {busy && running !== null && <RunningBar running={running} onCancel={cancel} />}
        {page !== null && <PageArea page={page} rules={ports.rules} review={review} busy={busy} />}
        <Activity mode={page === null ? "visible" : "hidden"}>
          <SubjectArea
            review={review}
            checking={checking}
            findings={listed}
            nextStep={nextStep}
            NoTarget={seldom?.NoTarget ?? null}
          />
        </Activity>
        {page === null && made !== null && seldom && (
          <seldom.MadeNote made={made} busy={busy} onOpen={(source) => run({ kind: "open-sheet", sheet: source })} />
        )}
        {page === null && offers && seldom && (
          <seldom.WholeOffer
            siblings={siblings.length}
            busy={busy}
            onOpen={() => run({ kind: "open-sheet", sheet: WHOLE_WORKBOOK })}
          />
        )}
        <Messages state={state} run={run} tell={tell} />
        {bar && sheet !== null && (
          <ActionBar
            nextStep={nextStep}
            fixes={fixes}
            lastStep={journal.at(-1) ?? null}
            busy={busy}
            onNext={() => listed.step("next")}
            onFixes={() => tell({ kind: "turned-to", part: "fixes" })}
            onReport={() => tell({ kind: "turned", page: reportPage("tables") })}
            onUndo={(step) => run({ kind: "undo", step, sheet })}
          >
            <SheetMenu state={state} run={run} tell={tell} />
          </ActionBar>
        )}
        {bar && sheet === null && <PageLinks onSettings={() => tell({ kind: "turned", page: SETTINGS_PAGE })} />}
        <Announcer text={announcementOf(state, strings)} />
      </main>
    </PlacesContext.Provider>
  );
}
