import type { Reading } from "../../../src/domain/reading";
import type { LayoutColumn } from "../../../src/reading/header/header-layout";
import type { Comparison } from "../compare-tables";
import type { Grid } from "../official-form";

/** A clean sheet of some form, with what it truly says and where its columns stand. */
export interface DrawnForm extends Grid {
  /** The unit and the style. */
  readonly name: string;
  readonly columns: readonly (LayoutColumn | null)[];
  /** What stands above the rows of the indicators: the captions of a list, or the labels of a card. */
  readonly captions: "list" | "card";
  /** The money of its projects. */
  readonly budgets: readonly number[];
  /** The first row of the header and the first of data. */
  readonly headerRow: number;
  readonly firstRow: number;
  /** How many rows of headings stand above the labels of a card; a list has them above its header. */
  readonly titleRows?: number;
  /** The rows of data, where others stand between them; otherwise all from the first on. */
  readonly dataRows?: ReadonlySet<number>;
  /** What was read otherwise than it is. */
  readonly compare: (reading: Reading) => Comparison;
}
