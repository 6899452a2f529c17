import type { CardItems } from "../../domain/card-items";
import type { Entry } from "../../domain/entry";
import type { Project } from "../../domain/project";
import type { TargetTable } from "../../domain/target-table";
import { cardLabelNamed } from "../../domain/vocabulary/card-labels";
import { CARD_LABELS, departmentLabel, nameLabel } from "../captions/card-form";
import type { Printed } from "../printed";
import { printedText, printedValue } from "../printed";
import type { CardRows } from "./card-rows";
import { item, label } from "./card-rows";

/** A longer value takes a row of its own. */
const LONGEST_BESIDE = 24;

interface Labelled {
  readonly label: string;
  readonly printed: Printed;
  readonly alone: boolean;
}

/**
 * The labels of a card with their values: its name over the whole width, then two beside each other, long ones alone.
 */
export function labelsBlock(rows: CardRows, { form, framework }: TargetTable, project: Project, card: CardItems): void {
  const { middle, second, end } = rows.grid;
  const whole = (text: string, printed: Printed): void => rows.put([label(0, 1, text), item(1, end, printed, "words")]);
  whole(nameLabel(form), printedText(project.name));
  let waiting: Labelled | null = null;
  for (const labelled of [...standardLabels(form, framework, card), ...otherLabels(card)]) {
    if (waiting && !labelled.alone) {
      rows.put([
        label(0, 1, waiting.label),
        item(1, middle, waiting.printed),
        label(middle, second, labelled.label),
        item(second, end, labelled.printed),
      ]);
      waiting = null;
      continue;
    }
    if (waiting) whole(waiting.label, waiting.printed);
    waiting = labelled.alone ? null : labelled;
    if (labelled.alone) whole(labelled.label, labelled.printed);
  }
  if (waiting) whole(waiting.label, waiting.printed);
}

/** What every card of a project asks for, filled in or not; of a department only what it says. */
function standardLabels(
  form: TargetTable["form"],
  framework: TargetTable["framework"],
  card: CardItems,
): readonly Labelled[] {
  const { department, implementingUnit, character, starts, ends } = card;
  const twoDates = ends.state === "filled" || ends.state === "unreadable";
  const period: readonly (readonly [string, Entry<string>])[] = twoDates
    ? [
        [CARD_LABELS.starts, starts],
        [CARD_LABELS.ends, ends],
      ]
    : [[CARD_LABELS.period, starts]];
  const all: readonly (readonly [string, Entry<string>])[] = [
    [departmentLabel(framework), department],
    [CARD_LABELS.implementingUnit, implementingUnit],
    [CARD_LABELS.character, character],
    ...period,
  ];
  return all
    .filter(([, entry]) => form !== "department" || entry.state !== "absent")
    .map(([text, entry]) => labelled(text, printedText(entry), false));
}

/** Labels beyond the standard card; one that nobody knows stands at the left, where labels stand. */
function otherLabels({ others }: CardItems): readonly Labelled[] {
  return others.map(({ label: text, entry }) => labelled(text, printedValue(entry), cardLabelNamed(text) === null));
}

function labelled(text: string, printed: Printed, alone: boolean): Labelled {
  return { label: text, printed, alone: alone || printed.text.length > LONGEST_BESIDE };
}
