import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TargetSheet } from "../../../review/open/document-facts";
import type { NextStep } from "../../next-step";
import { sheetLabel } from "../../sheet-label";
import { useStrings } from "../../strings/use-strings";
import { Summary } from "../Summary/Summary";
import { useOpenedStyles } from "./Opened.styles";

export interface OpenedProps {
  readonly target: TargetSheet;
  readonly nextStep: NextStep;
  readonly busy: boolean;
  readonly onCheck: () => void;
  /** Shows what was read, cell by cell. */
  readonly onView: () => void;
}

/** The sheet was found and is not checked yet: what was read from it, and the one thing to do. */
export function Opened({ target, nextStep, busy, onCheck, onView }: OpenedProps): ReactNode {
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
      {nextStep === "check" && (
        <div className={styles.todo}>
          <Button appearance="primary" size="large" disabledFocusable={busy} onClick={onCheck}>
            {strings.check}
          </Button>
          <span className={styles.hint}>{strings.checkHint}</span>
        </div>
      )}
      <p className={styles.reading}>
        {strings.reading(target.repairs.length, target.leftovers.length)}
        <Button size="small" appearance="subtle" onClick={onView}>
          {strings.pages.view}
        </Button>
      </p>
      {target.repairs.length > 0 && <p className={styles.whose}>{strings.readingHint}</p>}
    </section>
  );
}
