import { ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckResult } from "../../../linting/check-result";
import type { Severity } from "../../../sheet/severity";
import { SEVERITIES } from "../../../sheet/severity";
import { useStrings } from "../../strings/use-strings";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { useSeverityFilterStyles } from "./SeverityFilter.styles";

export interface SeverityFilterProps {
  readonly result: CheckResult;
  readonly filter: Severity | "all";
  readonly onFilter: (filter: Severity | "all") => void;
}

/** How many findings of each severity there are, by its sign; pressing one shows only those. */
export function SeverityFilter({ result, filter, onFilter }: SeverityFilterProps): ReactNode {
  const strings = useStrings();
  const styles = useSeverityFilterStyles();
  return (
    <div role="group" aria-label={strings.filter} className={styles.root}>
      <ToggleButton size="small" className={styles.chip} checked={filter === "all"} onClick={() => onFilter("all")}>
        {strings.count(strings.all, result.findings.length)}
      </ToggleButton>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.chip}
          icon={<SeverityIcon severity={severity} />}
          checked={filter === severity}
          aria-label={strings.count(strings.severity[severity], result.counts[severity])}
          title={strings.severity[severity]}
          onClick={() => onFilter(filter === severity ? "all" : severity)}
        >
          {result.counts[severity]}
        </ToggleButton>
      ))}
    </div>
  );
}
