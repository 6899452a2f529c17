import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Activity, useRef } from "react";
import { useFindings } from "../checking/use-findings";
import { madeOf, sheetOf } from "../store/pane-state";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { Announcer } from "../ui/Announcer";
import { ActionBar } from "./ActionBar";
import { announcementOf } from "./announcement";
import { Messages } from "./Messages";
import { PageArea } from "./PageArea";
import { PageLinks } from "./PageLinks";
import { RunningBar } from "./RunningBar";
import type { SeldomParts } from "./seldom-parts";
import { SubjectArea } from "./SubjectArea";
import { useCheckParts } from "./use-check-parts";
import { useKeptFocus } from "./use-kept-focus";
import { offersWhole, useSeldomParts } from "./use-seldom-parts";

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

/** That the sheet is a report the product wrote, or one card of several. */
function SheetNotes({ parts: { MadeNote, WholeOffer } }: { readonly parts: SeldomParts }): ReactNode {
  const { state } = useReview();
  const made = madeOf(state);
  return (
    <>
      {made !== null && <MadeNote made={made} />}
      {offersWhole(state) && <WholeOffer siblings={state.siblings.length} />}
    </>
  );
}

/** The pane from top to bottom: what it is about, what is known, what happened, what can be done. */
export function PaneBody(): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  const review = useReview();
  const { state } = review;
  const { subject, page, part } = state;
  const parts = useCheckParts(review);
  const findings = useFindings(parts?.rules ?? NO_RULES);
  const sheet = sheetOf(subject);
  const seldom = useSeldomParts(review);
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
      {page === null && seldom !== null && <SheetNotes parts={seldom} />}
      <Messages />
      {bar && (sheet === null ? <PageLinks /> : <ActionBar sheet={sheet} step={findings.step} />)}
      <Announcer text={announcementOf(state, strings)} />
    </main>
  );
}
