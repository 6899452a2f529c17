import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckResult } from "../../../linting/check-result";
import type { Suppression } from "../../../linting/suppression";
import type { CellRange } from "../../../sheet/cell-range";
import { useStrings } from "../../strings/use-strings";
import { PartFrame } from "../PartFrame/PartFrame";
import { PlaceLink } from "../PlaceLink/PlaceLink";
import { useIgnoredListStyles } from "./IgnoredList.styles";

export interface IgnoredListProps {
  readonly result: CheckResult;
  readonly busy: boolean;
  readonly onJump: (at: CellRange) => void;
  readonly onRevoke: (ignored: Suppression) => void;
  readonly onBack: () => void;
}

/** What was set aside, each with its reason and the way back; what no longer is, first, with why. */
export function IgnoredList({
  result: { suppressed: ignored, expired },
  busy,
  onJump,
  onRevoke,
  onBack,
}: IgnoredListProps): ReactNode {
  const strings = useStrings();
  const styles = useIgnoredListStyles();
  return (
    <PartFrame title={strings.list.ignoredTitle(ignored.length)} onBack={onBack}>
      <ul className={styles.list}>
        {expired.map(({ suppression: each, why }, index) => (
          <li key={`expired ${index}`} className={styles.item}>
            <p className={styles.text}>{strings.list.expired[why]}</p>
            <p className={styles.aside}>{each.message}</p>
            <p className={styles.aside}>{strings.list.because(each.reason)}</p>
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => onRevoke(each)}>
              {strings.list.forget}
            </Button>
          </li>
        ))}
        {ignored.map(({ finding, by }, index) => (
          <li key={index} className={styles.item}>
            <PlaceLink at={finding.at} onJump={onJump} />
            <p className={styles.text}>{finding.message}</p>
            <p className={styles.aside}>{strings.list.because(by.reason)}</p>
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => onRevoke(by)}>
              {strings.list.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </PartFrame>
  );
}
