import type { ReadingChoices } from "../domain/reading-choices";
import { FORM_KINDS } from "../domain/target-table";
import { FRAMEWORKS } from "../domain/vocabulary/frameworks";
import { object, oneOf, recordOf, text } from "../linting/json/shape";

const choices = object<ReadingChoices>({
  standard: {},
  shapes: { form: oneOf(FORM_KINDS), framework: oneOf(FRAMEWORKS), statementText: text(1) },
});

/** How the clerk says sheets are to be read, by sheet; apart from the other parts, for the first screen needs no more. */
export const choicesShape = recordOf(choices);
