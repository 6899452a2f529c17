import type { LayoutColumn } from "../../../src/reading/header-layout";
import type { TrueTable } from "../../sheets/true-table";
import type { Grid } from "../official-form";

/** A clean sheet of some form, with what it truly says and where its columns stand. */
export interface DrawnForm extends Grid {
  /** The unit and the style. */
  readonly name: string;
  readonly truth: TrueTable;
  readonly columns: readonly (LayoutColumn | null)[];
  /** The first row of the header and the first of data. */
  readonly headerRow: number;
  readonly firstRow: number;
}
