import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TargetSheet } from "../../review/open/document-facts";
import { nextStepOf } from "../store/next-step";
import { READING_PAGE } from "../store/page";
import { useReview } from "../store/review-context";
import { sheetLabel } from "../strings/sheet-label";
import { useCheck } from "../store/use-check";
import { useStrings } from "../strings/pane-strings";
import { Summary } from "./Summary";
import { useOpenedStyles } from "./Opened.styles";

/** The sheet was found and is not checked yet: what was read from it, and the one thing to do. */
export function Opened({ target }: { readonly target: TargetSheet }): ReactNode {
  const { state, busy, dispatch } = useReview();
  const check = useCheck();
  const strings = useStrings();
  const styles = useOpenedStyles();
  const { facts } = target;
  return (
    <section className={styles.root} aria-label={sheetLabel(target.sheet, strings)}>
      {facts.title !== null && <h2 className={styles.title}>{facts.title}</h2>}
      <p className={styles.whose}>
        {[facts.year === null ? null : strings.year(facts.year), facts.unitName]
          .filter((part) => part !== null)
          .join(strings.summary.separator)}
      </p>
      <Summary size="large" facts={facts} />
      {nextStepOf(state) === "check" && (
        <div className={styles.todo}>
          <Button appearance="primary" size="large" disabledFocusable={busy} onClick={check}>
            {strings.check}
          </Button>
          <span className={styles.hint}>{strings.checkHint}</span>
        </div>
      )}
      <p className={styles.reading}>
        {strings.reading(target.repairs.length, target.leftovers.length)}
        <Button size="small" appearance="subtle" onClick={() => dispatch({ kind: "turned", page: READING_PAGE })}>
          {strings.pages.view}
        </Button>
      </p>
      {target.repairs.length > 0 && <p className={styles.whose}>{strings.readingHint}</p>}
    </section>
  );
}
