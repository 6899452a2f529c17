import { isStroke, isTemplateText } from "../domain/vocabulary/placeholders";

/** In these a stroke stands for an answer that is due; in 说明 or 计量单位 it may rightly say that there is none. */
const ANSWER_DUE: ReadonlySet<string> = new Set(["seq", "name", "budget", "overallGoal", "level3", "value"]);

/** True where the text says nothing of its own in the item called `item`. */
export function isPlaceholder(item: string, text: string): boolean {
  return isTemplateText(text) || (ANSWER_DUE.has(item) && isStroke(text));
}
