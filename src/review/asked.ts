import type { ReadingChoices } from "../domain/reading-choices";
import type { Profile } from "../linting/profile";

/** What is asked of a sheet beside the rules: the bureau's profile, and how the clerk says it is to be read. */
export interface Asked {
  readonly profile?: Profile;
  readonly choices?: ReadingChoices;
}
