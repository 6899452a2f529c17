import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { memo } from "react";
import type { RuleMeta } from "../../linting/rule";
import type { FindingContext } from "../../review/check/finding-context";
import type { ListedFinding } from "../store/findings-list";
import type { FindingActions } from "./finding-actions";
import { useStrings } from "../strings/pane-strings";
import { usePlaces } from "../ui/use-places";
import { FindingCard } from "./FindingCard";
import { FindingFix } from "../fixing/FindingFix";
import { PlaceLink } from "../ui/PlaceLink";
import { SeverityIcon } from "../ui/SeverityIcon";
import { useFindingRowStyles } from "./FindingRow.styles";

export interface FindingRowProps {
  readonly entry: ListedFinding;
  /** From 1 in its group of so many. */
  readonly position: number;
  readonly setSize: number;
  /** null where the rule is not known here (a newer ribbon beside an older pane). */
  readonly meta: RuleMeta | null;
  readonly context: FindingContext;
  /** The clerk is at it: its card stands open. */
  readonly current: boolean;
  /** One of its places is selected in the sheet. */
  readonly here: boolean;
  /** The one row of the list that Tab leads to. */
  readonly tabbable: boolean;
  readonly actions: FindingActions;
}

/** The line of a finding: how grave it is, its place and what is to be said about it; struck where it is solved. */
function RowHead({ entry, current, actions }: Pick<FindingRowProps, "entry" | "current" | "actions">): ReactNode {
  const styles = useFindingRowStyles();
  const { finding } = entry;
  const done = entry.status === "done";
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        {done ? (
          <CheckmarkCircle16Filled aria-hidden className={styles.solved} />
        ) : (
          <SeverityIcon severity={finding.severity} />
        )}
      </span>
      <PlaceLink at={finding.at} tabIndex={current ? 0 : -1} onJump={(at) => actions.onJump(entry, at)} />
      <p className={mergeClasses(styles.message, done && styles.struck)}>{finding.message}</p>
    </div>
  );
}

/** One finding: its place, a link into the sheet, what is to be said about it, and when the clerk is at it its card. */
function Row({
  entry,
  position,
  setSize,
  meta,
  context,
  current,
  here,
  tabbable,
  actions,
}: FindingRowProps): ReactNode {
  const strings = useStrings();
  const styles = useFindingRowStyles();
  const placeOf = usePlaces();
  const { finding } = entry;
  const done = entry.status === "done";
  const severity = done ? strings.list.done : strings.severity[finding.severity];
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-label={strings.list.finding(severity, placeOf(finding.at), finding.message)}
      aria-selected={current}
      aria-expanded={current}
      {...(current ? { "aria-current": true } : {})}
      tabIndex={tabbable ? 0 : -1}
      className={mergeClasses(styles.root, here && styles.here, current && styles.current)}
      onClick={() => current || actions.onPoint(entry.id)}
    >
      <RowHead entry={entry} current={current} actions={actions} />
      {!current && finding.related.length > 0 && (
        <div className={styles.aside}>{strings.related(finding.related.length)}</div>
      )}
      {!done && finding.fix && actions.onFix && (
        <FindingFix finding={finding} fix={finding.fix} tabIndex={current ? 0 : -1} onFix={actions.onFix} />
      )}
      {current && !done && <FindingCard entry={entry} meta={meta} context={context} actions={actions} />}
    </div>
  );
}

export const FindingRow = memo(Row);
