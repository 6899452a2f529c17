import type { ReactNode } from "react";
import type { Finding } from "../../../linting/finding";
import type { RuleMeta } from "../../../linting/rule";
import type { CellRange } from "../../../sheet/cell-range";
import type { Severity } from "../../../sheet/severity";
import type { FindingSection, ListedFinding } from "../../arrange-findings";
import type { PaneState } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { SeveritySection } from "../SeveritySection/SeveritySection";
import { useFindingListStyles } from "./FindingList.styles";

export interface FindingListProps {
  readonly sections: readonly FindingSection[];
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly folds: PaneState["folds"];
  readonly current: number | null;
  readonly onFold: (severity: Severity, fold: "open" | "closed") => void;
  readonly onJump: (listed: ListedFinding, at: CellRange) => void;
  /** Makes the correction of a finding; null while the pane is busy or the result stale. */
  readonly onFix: ((finding: Finding) => void) | null;
}

/** The findings to work through; at first the gravest are open and the lighter ones folded away. */
export function FindingList({ sections, metas, folds, current, onFold, onJump, onFix }: FindingListProps): ReactNode {
  const strings = useStrings();
  const styles = useFindingListStyles();
  return (
    <div className={styles.root} role="region" aria-label={strings.findings}>
      {sections.map((section, position) => (
        <SeveritySection
          key={section.severity}
          section={section}
          metas={metas}
          fold={folds[section.severity] ?? (position === 0 ? "open" : "closed")}
          current={current}
          onFold={(fold) => onFold(section.severity, fold)}
          onJump={onJump}
          onFix={onFix}
        />
      ))}
    </div>
  );
}
