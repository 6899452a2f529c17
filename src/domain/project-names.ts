import { valueOf } from "./entry";
import type { TargetTable } from "./target-table";

/** The names of the projects of some tables, in their order; "" for one without a name. */
export function projectNames(tables: readonly TargetTable[]): readonly string[] {
  return tables.flatMap(({ projects }) => projects.map(({ name }) => valueOf(name) ?? ""));
}
