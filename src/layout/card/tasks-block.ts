import type { CardItems, FundsLine } from "../../domain/card-items";
import type { MoneyUnit } from "../../domain/statement";
import { CARD_LABELS, taskAmountsCaption } from "../captions/card-form";
import { printedNumber, printedText } from "../printed";
import type { CardRows, Tile } from "./card-rows";
import { item, label } from "./card-rows";

/** The lines of money that are the sums of the tasks, which stand below them; none where the card has no tasks. */
export function sumsOfTasks({ tasks, funds }: Pick<CardItems, "tasks" | "funds">): readonly FundsLine[] {
  const [task] = tasks;
  const last = task ? funds.slice(-task.funds.length) : [];
  const sums = last.every(
    ({ kind, horizon, caption }, index) =>
      kind === task?.funds[index]?.kind && horizon === "annual" && caption === task.funds[index].caption,
  );
  return sums && task && last.length === task.funds.length ? last : [];
}

/** 年度主要任务: below 任务名称, 主要内容 and 预算金额 a row a task, and their sums where the card has them. */
export function tasksBlock(rows: CardRows, card: CardItems, unit: MoneyUnit | null): void {
  const [task] = card.tasks;
  if (!task) return;
  const { funds: content, end } = rows.grid;
  const { layout } = rows.grid;
  const from = end - task.funds.length;
  const first = rows.row;
  const amounts = (lines: readonly FundsLine[]): readonly Tile[] =>
    lines.map(({ amount }, index) =>
      item(from + index, from + index + 1, printedNumber(amount, layout.decimals.budget)),
    );
  const captions = task.funds.map(({ caption }, index) => label(from + index, from + index + 1, caption));
  const heads = [label(1, content, CARD_LABELS.taskName), label(content, from, CARD_LABELS.taskContent)];
  if (captions.length > 1) {
    for (const head of heads) rows.place(first, 2, head);
    rows.put([label(from, end, taskAmountsCaption(unit))]);
    rows.put(captions);
  } else rows.put([...heads, ...captions]);
  for (const { name, content: text, funds } of card.tasks) {
    rows.put([item(1, content, printedText(name)), item(content, from, printedText(text), "words"), ...amounts(funds)]);
  }
  const sums = sumsOfTasks(card);
  if (sums.length > 0) rows.put([label(1, from, CARD_LABELS.taskSum), ...amounts(sums)]);
  rows.place(first, rows.row - first, label(0, 1, CARD_LABELS.tasks));
}
