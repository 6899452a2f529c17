import type { ReactNode } from "react";
import type { RepairKind } from "../../domain/repair";
import type { TargetSheet } from "../../review/open/document-facts";
import type { CellRange } from "../../sheet/cell-range";
import { useStrings } from "../strings/pane-strings";
import { NotedCells } from "./NotedCells";

const KINDS = ["shifted", "joined", "split", "carried", "supplied"] as const satisfies readonly RepairKind[];

export interface RepairGroupsProps {
  readonly target: TargetSheet;
  readonly onJump: (at: CellRange) => void;
}

/** What reading could not place and what it repaired, by kind, each with its cell; nothing is dropped in silence. */
export function RepairGroups({ target: { repairs, leftovers }, onJump }: RepairGroupsProps): ReactNode {
  const { pages, repair, readingHint } = useStrings();
  const groups = KINDS.map((kind) => ({ kind, notes: repairs.filter((note) => note.kind === kind) })).filter(
    ({ notes }) => notes.length > 0,
  );
  return (
    <div>
      {leftovers.length > 0 && (
        <NotedCells title={pages.leftovers(leftovers.length)} notes={leftovers} onJump={onJump} />
      )}
      {groups.map(({ kind, notes }) => (
        <NotedCells
          key={kind}
          title={pages.ofKind(repair[kind], notes.length)}
          hint={readingHint}
          notes={notes}
          onJump={onJump}
        />
      ))}
      {groups.length + leftovers.length === 0 && pages.nothingRepaired}
    </div>
  );
}
