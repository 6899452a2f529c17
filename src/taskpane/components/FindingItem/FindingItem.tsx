import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { Finding } from "../../../linting/finding";
import type { CellRange } from "../../../sheet/cell-range";
import type { ListedFinding } from "../../arrange-findings";
import { FindingFix } from "../FindingFix/FindingFix";
import { PlaceLink } from "../PlaceLink/PlaceLink";
import { RelatedPlaces } from "../RelatedPlaces/RelatedPlaces";
import { useFindingItemStyles } from "./FindingItem.styles";

export interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly current: boolean;
  /** Goes to one of the finding's places. */
  readonly onJump: (listed: ListedFinding, at: CellRange) => void;
  /** Makes the correction of a finding; null while the pane is busy or the result stale. */
  readonly onFix: ((finding: Finding) => void) | null;
}

/** One finding: its place, a link into the sheet, and what is to be said about it. */
export function FindingItem({ listed, current, onJump, onFix }: FindingItemProps): ReactNode {
  const styles = useFindingItemStyles();
  const item = useRef<HTMLLIElement>(null);
  const { finding } = listed;
  const jump = (at: CellRange): void => onJump(listed, at);

  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <li
      ref={item}
      className={mergeClasses(styles.root, current && styles.current)}
      {...(current ? { "aria-current": true } : {})}
    >
      <PlaceLink at={finding.at} onJump={jump} />
      <div className={styles.words}>
        <p className={styles.message}>{finding.message}</p>
        <RelatedPlaces places={finding.related} onJump={jump} />
        {finding.fix && onFix && <FindingFix finding={finding} fix={finding.fix} onFix={onFix} />}
      </div>
    </li>
  );
}
