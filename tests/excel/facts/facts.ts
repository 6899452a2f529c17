import { ERROR_FACTS } from "./errors";
import { EVENT_FACTS } from "./events";
import type { Fact } from "./fact";
import { FORMAT_FACTS } from "./formats";
import { RANGE_FACTS } from "./ranges";
import { SHEET_FACTS } from "./sheets";
import { TYPED_FACTS } from "./typed-texts";
import { VALUE_FACTS } from "./values";

/** All behaviours of Excel that are shown by a case, by subject. */
export const FACTS: readonly { readonly subject: string; readonly facts: readonly Fact[] }[] = [
  { subject: "Requests, null objects and errors", facts: ERROR_FACTS },
  { subject: "Values", facts: VALUE_FACTS },
  { subject: "Texts that look like something else", facts: TYPED_FACTS },
  { subject: "Ranges", facts: RANGE_FACTS },
  { subject: "Sheets, names and settings", facts: SHEET_FACTS },
  { subject: "Formats and the page", facts: FORMAT_FACTS },
  { subject: "Events", facts: EVENT_FACTS },
];
