import { BUSINESS_EXPENSE_HEADING } from "../../domain/vocabulary/lines";
import { NONE_STATEMENT, STATED_COUNT } from "../../domain/vocabulary/statements";

/** True where the text tells how many 绩效目标 were set. */
export function tellsOverview(plain: string): boolean {
  return plain.length >= 12 && STATED_COUNT.test(plain);
}

/** Which kind of table the text says the unit has none of; null where it says no such thing. */
export function saysNone(plain: string): "business-expense" | "special-fund" | null {
  for (const sentence of plain.split(/[。;]/u)) {
    const match = sentence.length <= 80 ? NONE_STATEMENT.exec(sentence) : null;
    if (match) return BUSINESS_EXPENSE_HEADING.test(match[1] ?? "") ? "business-expense" : "special-fund";
  }
  return null;
}
