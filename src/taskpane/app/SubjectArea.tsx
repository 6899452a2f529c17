import { Spinner, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Findings } from "../checking/use-findings";
import type { Running } from "../store/pane-state";
import { sheetOf } from "../store/pane-state";
import type { PaneStrings } from "../strings/pane-strings";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";
import type { CheckParts } from "./check-parts";
import type { SeldomParts } from "./seldom-parts";
import { Opened } from "../opening/Opened";
import { SheetChooser } from "../opening/SheetChooser";
import { TopLine } from "../ui/TopLine";

const useStyles = makeStyles({
  opening: { flexGrow: 1 },
});

function openingLabel(running: Running | null, strings: PaneStrings): string {
  const progress = running?.progress;
  return progress ? `${strings.opening} ${strings.rowsDone(progress.done, progress.all)}` : strings.opening;
}

export interface SubjectAreaProps {
  /** null until they are loaded. */
  readonly parts: CheckParts | null;
  readonly findings: Findings;
  /** null until it is loaded. */
  readonly NoTarget: SeldomParts["NoTarget"] | null;
}

/** What the pane is about: the search for the sheet, the sheet, or what was found on it. */
export function SubjectArea({ parts, findings, NoTarget }: SubjectAreaProps): ReactNode {
  const { state, busy, run } = useReview();
  const strings = useStrings();
  const styles = useStyles();
  const { subject, sheets, running, trouble } = state;
  const open = (sheet: string): void => run({ kind: "open-sheet", sheet });
  if (subject.kind === "checked" && parts !== null) {
    return <parts.CheckedArea subject={subject} findings={findings} />;
  }
  return (
    <>
      <TopLine>
        <SheetChooser width="whole" sheets={sheets} sheet={sheetOf(subject)} disabled={busy} onChoose={open} />
      </TopLine>
      {(subject.kind === "opening" || subject.kind === "checked") && trouble === null && (
        <Spinner className={styles.opening} label={openingLabel(running, strings)} />
      )}
      {subject.kind === "no-target" && NoTarget && <NoTarget looks={subject.looks} sheetCount={sheets.length} />}
      {subject.kind === "opened" && <Opened target={subject.target} />}
    </>
  );
}
