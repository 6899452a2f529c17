import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Fix } from "../../linting/finding";
import { formatAddress } from "../../sheet/a1";
import { singleCell } from "../../sheet/cell-range";
import { useStrings } from "../strings/pane-strings";
import { usePlaces } from "../ui/use-places";
import { EditLine } from "./EditLine";
import { useFindingFixStyles } from "./FindingFix.styles";

/** So many cells of one correction are shown; one that touches more is shown whole under 一键规范. */
const SHOWN = 3;

export interface FindingFixProps {
  readonly finding: Finding;
  readonly fix: Fix;
  /** -1 where Tab passes the button by. */
  readonly tabIndex: number;
  readonly onFix: (finding: Finding) => void;
}

/** What a finding's correction would write, old → new, and the button that writes it. */
export function FindingFix({ finding, fix, tabIndex, onFix }: FindingFixProps): ReactNode {
  const strings = useStrings();
  const styles = useFindingFixStyles();
  const placeOf = usePlaces();
  const rest = fix.edits.length - SHOWN;
  const [{ at }] = fix.edits;
  return (
    <div className={styles.root}>
      <div className={styles.edits}>
        {fix.edits.slice(0, SHOWN).map((edit) => (
          <EditLine key={formatAddress(edit.at)} edit={edit} />
        ))}
        {rest > 0 && <div>{strings.more(rest)}</div>}
        {fix.safety === "needs-review" && <div>{strings.list.needsReview}</div>}
      </div>
      <Button
        size="small"
        className={styles.button}
        tabIndex={tabIndex}
        title={fix.label}
        aria-label={strings.fixOf(placeOf(singleCell(at)))}
        onClick={() => onFix(finding)}
      >
        {strings.fix}
      </Button>
    </div>
  );
}
