import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Activity, useCallback, useRef } from "react";
import type { Trouble } from "../../review/port/attempt";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import { useFindings } from "../checking/use-findings";
import { madeOf, sheetOf } from "../store/pane-state";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { Announcer } from "../ui/Announcer";
import { useLoaded } from "../ui/use-loaded";
import { ActionBar } from "./ActionBar";
import { announcementOf } from "./announcement";
import { Messages } from "./Messages";
import { PageArea } from "./PageArea";
import { PageLinks } from "./PageLinks";
import { RunningBar } from "./RunningBar";
import { loadSeldomParts } from "./seldom-parts";
import { SubjectArea } from "./SubjectArea";
import { useCheckParts } from "./use-check-parts";
import { useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    // Only where the pane is too low for what it must show (zoom of 200 %).
    overflowX: "hidden",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  product: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
});

const NO_RULES = [] as const;

/** The pane from top to bottom: what it is about, what is known, what happened, what can be done. */
export function PaneBody(): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  const review = useReview();
  const { state, dispatch } = review;
  const { subject, page, part, siblings } = state;
  const parts = useCheckParts(review);
  const findings = useFindings(parts?.rules ?? NO_RULES);
  const sheet = sheetOf(subject);
  const made = madeOf(state);
  const offers = sheet !== WHOLE_WORKBOOK && siblings.length > 0;
  const cannotShow = useCallback(
    (trouble: Trouble) => dispatch({ kind: "failed", job: { kind: "open" }, trouble }),
    [dispatch],
  );
  const seldom = useLoaded(
    loadSeldomParts,
    state.trouble === null && (made !== null || offers || subject.kind === "no-target"),
    cannotShow,
  );
  // What stands in the place of the findings has buttons of its own.
  const bar = page === null && (subject.kind !== "checked" || part === "findings");
  return (
    <main className={styles.root} ref={pane}>
      <h1 className={styles.product}>{strings.product}</h1>
      <RunningBar />
      {page !== null && <PageArea page={page} />}
      <Activity mode={page === null ? "visible" : "hidden"}>
        <SubjectArea parts={parts} findings={findings} NoTarget={seldom?.NoTarget ?? null} />
      </Activity>
      {page === null && made !== null && seldom && <seldom.MadeNote made={made} />}
      {page === null && offers && seldom && <seldom.WholeOffer siblings={siblings.length} />}
      <Messages />
      {bar && (sheet === null ? <PageLinks /> : <ActionBar sheet={sheet} step={findings.step} />)}
      <Announcer text={announcementOf(state, strings)} />
    </main>
  );
}
