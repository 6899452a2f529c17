import type { ReadingChoices } from "../../domain/reading-choices";
import type { ReportForm } from "../../layout/layout-report";
import type { Profile } from "../../linting/profile";

/**
 * What is asked of a sheet beside the rules. Whatever is left out is as the workbook remembers it, and where it
 * remembers nothing, as the standard profile and reading itself decide.
 */
export interface CheckOptions {
  readonly profile?: Profile;
  readonly choices?: ReadingChoices;
  /** In which form a report is printed; as it was read unless told. */
  readonly reportForm?: ReportForm;
  /** Count what is ignored as open too. */
  readonly withSuppressed?: boolean;
}
