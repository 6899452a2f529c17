import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckResult } from "../../linting/check-result";
import type { Severity } from "../../sheet/severity";
import { SEVERITIES } from "../../sheet/severity";
import { useStrings } from "../strings/pane-strings";
import { SeverityIcon } from "../ui/SeverityIcon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  chip: {
    minWidth: "auto",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalSNudge,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

export interface SeverityFilterProps {
  readonly result: CheckResult;
  readonly filter: Severity | "all";
  readonly onFilter: (filter: Severity | "all") => void;
}

/** How many findings of each severity there are, by its sign; pressing one shows only those. */
export function SeverityFilter({ result, filter, onFilter }: SeverityFilterProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
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
