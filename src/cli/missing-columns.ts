import type { TargetTable } from "../domain/target-table";
import { COLUMNS } from "../domain/target-table";
import { officialCaption } from "../domain/vocabulary/captions";

/** The official captions of the columns this table lacks; 分值 is in few forms and not missed. */
export function missingColumns({ header }: TargetTable): readonly string[] {
  return COLUMNS.filter((column) => column !== "weight" && header[column].state === "absent").map(officialCaption);
}
