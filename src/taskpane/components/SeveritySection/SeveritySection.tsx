import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useId } from "react";
import type { Finding } from "../../../linting/finding";
import type { RuleMeta } from "../../../linting/rule";
import type { CellRange } from "../../../sheet/cell-range";
import type { FindingSection, ListedFinding } from "../../arrange-findings";
import { useStrings } from "../../strings/use-strings";
import { RuleGroup } from "../RuleGroup/RuleGroup";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { useSeveritySectionStyles } from "./SeveritySection.styles";

export interface SeveritySectionProps {
  readonly section: FindingSection;
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly fold: "open" | "closed";
  readonly current: number | null;
  readonly onFold: (fold: "open" | "closed") => void;
  readonly onJump: (listed: ListedFinding, at: CellRange) => void;
  /** Makes the correction of a finding; null while the pane is busy or the result stale. */
  readonly onFix: ((finding: Finding) => void) | null;
}

/** All findings of one severity under a heading that opens and closes them. */
export function SeveritySection({ section, metas, fold, current, onFold, onJump, onFix }: SeveritySectionProps): ReactNode {
  const strings = useStrings();
  const styles = useSeveritySectionStyles();
  const id = useId();
  const open = fold === "open";
  return (
    <section aria-labelledby={id}>
      <h3 className={styles.heading}>
        <button
          id={id}
          type="button"
          className={styles.button}
          aria-expanded={open}
          onClick={() => onFold(open ? "closed" : "open")}
        >
          {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <SeverityIcon severity={section.severity} />
          {strings.count(strings.severity[section.severity], section.count)}
        </button>
      </h3>
      {open && (
        <ul className={styles.groups}>
          {section.groups.map((group) => (
            <RuleGroup
              key={group.rule}
              group={group}
              meta={metas.get(group.rule) ?? null}
              current={current}
              onJump={onJump}
              onFix={onFix}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
