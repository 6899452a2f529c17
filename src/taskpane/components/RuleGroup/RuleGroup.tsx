import type { ReactNode } from "react";
import { useState } from "react";
import type { Finding } from "../../../linting/finding";
import type { RuleMeta } from "../../../linting/rule";
import type { CellRange } from "../../../sheet/cell-range";
import type { FindingGroup, ListedFinding } from "../../arrange-findings";
import { useStrings } from "../../strings/use-strings";
import { FindingItem } from "../FindingItem/FindingItem";
import { MoreButton } from "../MoreButton/MoreButton";
import { RuleBasis } from "../RuleBasis/RuleBasis";
import { useRuleGroupStyles } from "./RuleGroup.styles";

const FIRST = 5;
const PAGE = 50;

export interface RuleGroupProps {
  readonly group: FindingGroup;
  /** null where the rule is not known here (a newer ribbon beside an older pane). */
  readonly meta: RuleMeta | null;
  readonly current: number | null;
  readonly onJump: (listed: ListedFinding, at: CellRange) => void;
  /** Makes the correction of a finding; null while the pane is busy or the result stale. */
  readonly onFix: ((finding: Finding) => void) | null;
}

/** The findings of one rule: its title once, each place, and why, folded away. Long ones are drawn a page at a time. */
export function RuleGroup({ group, meta, current, onJump, onFix }: RuleGroupProps): ReactNode {
  const strings = useStrings();
  const styles = useRuleGroupStyles();
  const [wanted, setWanted] = useState(FIRST);
  const { findings } = group;
  const shown = Math.max(wanted, findings.findIndex(({ index }) => index === current) + 1);
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <h4 className={styles.title}>{meta?.title ?? group.rule}</h4>
        {findings.length > 1 && <span className={styles.count}>{strings.places(findings.length)}</span>}
      </div>
      <ul className={styles.findings}>
        {findings.slice(0, shown).map((listed) => (
          <FindingItem key={listed.index} listed={listed} current={listed.index === current} onJump={onJump} onFix={onFix} />
        ))}
      </ul>
      <MoreButton rest={findings.length - shown} onMore={() => setWanted(shown + PAGE)} />
      {meta !== null && (
        <div className={styles.basis}>
          <RuleBasis meta={meta} />
        </div>
      )}
    </li>
  );
}
