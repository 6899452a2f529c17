import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { EarlierReport } from "../../review/report/earlier-report";
import { editedSheets } from "../../review/report/earlier-report";
import type { Onto } from "../../review/report/report-sheet";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { useReportTargetStyles } from "./ReportTarget.styles";

/** What the clerk can choose of. */
export type Target = Exclude<Onto, "earlier-unless-edited">;

export interface ReportTargetProps {
  readonly earlier: EarlierReport;
  readonly target: Target;
  readonly onChoose: (target: Target) => void;
}

/**
 * Asks whether an earlier report is to be refreshed: which sheets, what of them was changed by hand, and which it has
 * no more use for.
 */
export function ReportTarget({ earlier, target, onChoose }: ReportTargetProps): ReactNode {
  const { busy } = useReview();
  const { pages } = useStrings();
  const styles = useReportTargetStyles();
  const id = useId();
  const refreshed = earlier.onto.filter((sheet) => sheet !== null);
  const edited = editedSheets(earlier);
  const lines = [
    ...refreshed.map((sheet) => ({ ...sheet, said: pages.earlierSheet(sheet.sheet, sheet.edits) })),
    ...earlier.superfluous.map((sheet) => ({ ...sheet, said: pages.superfluousSheet(sheet.sheet, sheet.edits) })),
  ];
  return (
    <fieldset className={styles.root} disabled={busy}>
      <legend id={id} className={styles.question}>
        {pages.earlierQuestion(lines.length)}
      </legend>
      <ul className={styles.earlier}>
        {lines.map(({ sheet, edits, said }) => (
          <li key={sheet} className={edits === 0 ? undefined : styles.edited}>
            {said}
          </li>
        ))}
      </ul>
      <RadioGroup
        aria-labelledby={id}
        value={target}
        onChange={(_event, { value }) => onChoose(value === "beside" ? "beside" : "earlier")}
      >
        <Radio value="earlier" label={edited.length > 0 ? pages.refreshKeeping : pages.refresh} />
        <Radio value="beside" label={pages.writeBeside} />
      </RadioGroup>
    </fieldset>
  );
}
