import type { ReadingChoices } from "../../domain/reading-choices";
import { FORM_KINDS } from "../../domain/target-table";
import { FRAMEWORKS } from "../../domain/vocabulary/frameworks";
import { object, oneOf, recordOf, text, truth } from "../../linting/json/shape";

const choices = object<ReadingChoices>({
  standard: {},
  shapes: { form: oneOf(FORM_KINDS), framework: oneOf(FRAMEWORKS), statementText: text(1), together: truth },
});

/**
 * How the clerk says sheets are to be read, by sheet, and under WHOLE_WORKBOOK all of them; apart from the other parts,
 * for the first screen needs no more.
 */
export const choicesShape = recordOf(choices, {}, () => null);
