import type { Entry } from "../../domain/entry";
import { CARD_LABELS } from "../captions/card-form";
import { printedText } from "../printed";
import { rowsForText } from "../text-fit";
import type { CardRows } from "./card-rows";
import { item, label } from "./card-rows";

/** 实施期目标 and 年度目标 beside each other under their labels; one alone beside its label. */
export function goalsBlock(rows: CardRows, overallGoal: Entry<string>, annualGoal: Entry<string>): void {
  const { middle, end, widths, typography } = rows.grid;
  const [overall, annual] = [printedText(overallGoal), printedText(annualGoal)];
  const tall = (text: string, from: number, to: number): number =>
    rowsForText(
      text,
      widths.slice(from, to).reduce((sum, width) => sum + width, 0),
      typography.sizes.words,
    );
  if (overall.text !== "" && annual.text !== "") {
    const first = rows.row;
    rows.put([label(1, middle, CARD_LABELS.overallGoal), label(middle, end, CARD_LABELS.annualGoal)]);
    rows.put(
      [item(1, middle, overall, "words"), item(middle, end, annual, "words")],
      Math.max(tall(overall.text, 1, middle), tall(annual.text, middle, end)),
    );
    rows.place(first, rows.row - first, label(0, 1, CARD_LABELS.goals));
    return;
  }
  const only = overall.text === "" ? annual : overall;
  rows.put(
    [label(0, 1, overall.text === "" ? CARD_LABELS.annualGoal : CARD_LABELS.goals), item(1, end, only, "words")],
    tall(only.text, 1, end),
  );
}
