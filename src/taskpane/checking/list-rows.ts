import type { Severity } from "../../sheet/severity";
import type { FindingGroup, ListView } from "../store/arrange-findings";
import { isOpen } from "../store/arrange-findings";
import type { ListedFinding } from "../store/findings-list";

/** One line of the list as it is drawn: the head of a group, or a finding below an open one. */
export type ListRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      readonly open: boolean;
      readonly position: number;
      readonly setSize: number;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly entry: ListedFinding;
      readonly group: FindingGroup;
      readonly position: number;
    };

/** The rows of the groups from top to bottom; positions count from 1 among the groups and within each group. */
export function listRows(groups: readonly FindingGroup[], view: ListView, openFrom: Severity): readonly ListRow[] {
  return groups.flatMap((group, index): readonly ListRow[] => {
    const open = isOpen(group, view, openFrom);
    const head: ListRow = { kind: "group", key: group.key, group, open, position: index + 1, setSize: groups.length };
    if (!open) return [head];
    return [
      head,
      ...group.entries.map((entry, place): ListRow => ({
        kind: "finding",
        key: rowKey(entry),
        entry,
        group,
        position: place + 1,
      })),
    ];
  });
}

/** The key of a finding's row. */
export function rowKey({ id }: Pick<ListedFinding, "id">): string {
  return `finding ${id}`;
}
