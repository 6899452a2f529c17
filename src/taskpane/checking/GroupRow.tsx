import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { memo } from "react";
import type { RuleMeta } from "../../linting/rule";
import type { FindingContext } from "../../review/check/finding-context";
import type { GroupOf } from "../store/arrange-findings";
import type { ListRow } from "./list-rows";
import type { PaneStrings } from "../strings/pane-strings";
import { useStrings } from "../strings/pane-strings";
import { SeverityIcon } from "../ui/SeverityIcon";
import { useGroupRowStyles } from "./GroupRow.styles";

export interface GroupRowProps {
  readonly row: Extract<ListRow, { readonly kind: "group" }>;
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly context: FindingContext;
  readonly tabbable: boolean;
  readonly onFold: (group: string, fold: "open" | "closed") => void;
}

function titleOf(
  of: GroupOf,
  metas: ReadonlyMap<string, RuleMeta>,
  { projects }: FindingContext,
  strings: PaneStrings,
): string {
  switch (of.by) {
    case "severity":
      return strings.severity[of.severity];
    case "rule":
      return metas.get(of.rule)?.title ?? of.rule;
    case "project":
      return (of.project === null ? undefined : projects[of.project]) ?? strings.list.noProject;
  }
}

/** The head of a group, which opens and closes it. */
function Row({ row: { group, open, position, setSize }, metas, context, tabbable, onFold }: GroupRowProps): ReactNode {
  const strings = useStrings();
  const styles = useGroupRowStyles();
  const { of, count, key } = group;
  const title = titleOf(of, metas, context, strings);
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={open}
      aria-label={strings.list.group(of.by === "rule" ? `${strings.severity[of.severity]} ${title}` : title, count)}
      tabIndex={tabbable ? 0 : -1}
      className={styles.root}
      onClick={() => onFold(key, open ? "closed" : "open")}
    >
      {open ? (
        <ChevronDown16Regular aria-hidden className={styles.chevron} />
      ) : (
        <ChevronRight16Regular aria-hidden className={styles.chevron} />
      )}
      {of.by !== "project" && <SeverityIcon severity={of.severity} />}
      <span className={styles.title}>{title}</span>
      <span className={styles.count}>{count}</span>
    </div>
  );
}

export const GroupRow = memo(Row);
