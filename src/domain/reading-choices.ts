import type { FormKind } from "./target-table";
import type { Framework } from "./vocabulary/frameworks";

/**
 * What the clerk has said where reading would otherwise decide for itself. A choice that is there and undefined was
 * given back to reading, whatever the workbook remembers.
 */
export interface ReadingChoices {
  readonly form?: FormKind | undefined;
  readonly framework?: Framework | undefined;
  /** The text of 预算绩效目标情况说明, where it stands on another sheet or was pasted into the pane. */
  readonly statementText?: string | undefined;
  /**
   * Of a whole workbook: its tables, as a rule one project a sheet, are one document, and not each sheet for itself.
   */
  readonly together?: boolean | undefined;
}
