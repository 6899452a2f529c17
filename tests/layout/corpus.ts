import type { ReadingChoices } from "../../src/domain/reading-choices";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { cardForms } from "../reading/card-forms";
import { fieldForms } from "../reading/field-forms";
import type { Grid } from "../reading/official-form";
import { officialForm } from "../reading/official-form";
import { otherUnits } from "../reading/other-units";
import { listForm } from "../reading/forms/list-form";
import { LIST_STYLES } from "../reading/forms/list-styles";
import { drawForm } from "../support/draw-form";
import { cleanGulou, rawGulou } from "../support/gulou-sheets";
import type { ModelForm } from "../support/model-forms";
import { MODEL_FORMS } from "../support/model-forms";
import { snapshotOfGrid } from "../support/snapshot-of-text";

/** A sheet of the test corpus. */
export interface CorpusSheet {
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly choices?: ReadingChoices;
}

/**
 * Every table of the test corpus: the published one clean and as pasted, other units in all list forms, forms of the
 * field, cards, models.
 */
export function corpus(): readonly CorpusSheet[] {
  const models: readonly (readonly [string, ModelForm])[] = Object.entries(MODEL_FORMS);
  return [
    { name: "Gulou, clean", snapshot: cleanGulou() },
    { name: "Gulou, as pasted", snapshot: rawGulou() },
    ...otherUnits().flatMap((table) => [
      { name: `${table.unitName}, official`, snapshot: snapshotOf(officialForm(table)) },
      ...LIST_STYLES.map((style) => ({
        name: `${table.unitName}, ${style.name}`,
        snapshot: snapshotOf(listForm(table, style)),
      })),
    ]),
    ...["field-forms.txt", "list-variants.txt"].flatMap((file) =>
      fieldForms(file).map(({ name, snapshot }) => ({ name: `${file}: ${name}`, snapshot })),
    ),
    ...cardForms().map(({ name, snapshot }) => ({ name: `cards: ${name}`, snapshot })),
    ...models.map(([name, { drawing, choices }]) => ({
      name: `model ${name}`,
      snapshot: drawForm(drawing).snapshot,
      ...(choices ? { choices } : {}),
    })),
  ];
}

function snapshotOf({ rows, merges }: Grid): SheetSnapshot {
  return snapshotOfGrid(rows, { merges });
}
