import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Suppression } from "../../linting/suppression";
import type { CheckedSheet } from "../../review/check/checked-sheet";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { PartFrame } from "../ui/PartFrame";
import { PlaceLink } from "../ui/PlaceLink";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, overflowWrap: "anywhere" },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface SuppressedListProps {
  readonly checked: CheckedSheet;
  readonly onBack: () => void;
}

/** What was suppressed, each with its reason and the way back; what no longer is, first, with why. */
export function SuppressedList({ checked: { target, result }, onBack }: SuppressedListProps): ReactNode {
  const { busy, run } = useReview();
  const { suppressed, expired } = result;
  const unsuppress = (suppression: Suppression): void =>
    run({ kind: "unsuppress", sheet: target.sheet, suppressions: [suppression] });
  const strings = useStrings();
  const styles = useStyles();
  return (
    <PartFrame title={strings.list.suppressedTitle(suppressed.length)} onBack={onBack}>
      <ul className={styles.list}>
        {expired.map(({ suppression: each, why }, index) => (
          <li key={`expired ${index}`} className={styles.item}>
            <p className={styles.text}>{strings.list.expired[why]}</p>
            <p className={styles.aside}>{each.message}</p>
            <p className={styles.aside}>{strings.list.because(each.reason)}</p>
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => unsuppress(each)}>
              {strings.list.forget}
            </Button>
          </li>
        ))}
        {suppressed.map(({ finding, by }, index) => (
          <li key={index} className={styles.item}>
            <PlaceLink at={finding.at} onJump={(at) => run({ kind: "jump", parts: target.parts, at })} />
            <p className={styles.text}>{finding.message}</p>
            <p className={styles.aside}>{strings.list.because(by.reason)}</p>
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => unsuppress(by)}>
              {strings.list.unsuppress}
            </Button>
          </li>
        ))}
      </ul>
    </PartFrame>
  );
}
