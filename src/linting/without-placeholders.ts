import type { Entry } from "../domain/entry";
import type { Indicator } from "../domain/indicator";
import type { Project } from "../domain/project";
import { isStroke, isTemplateText } from "../domain/vocabulary/placeholders";

/** In these a stroke stands for an answer that is due; in 说明 or 计量单位 it may rightly say that there is none. */
const ANSWER_DUE: ReadonlySet<string> = new Set(["seq", "name", "budget", "overallGoal", "level3", "value"]);

const INDICATOR_TEXTS = ["level1", "level2", "level3", "detail", "nature", "direction", "value", "unit"] as const;
const PROJECT_TEXTS = ["name", "overallGoal"] as const;

/** True where the text says nothing of its own in the item called `item`. */
export function isPlaceholder(item: string, text: string): boolean {
  return isTemplateText(text) || (ANSWER_DUE.has(item) && isStroke(text));
}

/** The indicator with its placeholders unreadable, so that a template's leftover is one finding and not one of each rule. */
export function withoutPlaceholders(indicator: Indicator): Indicator {
  return masked(indicator, INDICATOR_TEXTS);
}

/** The same of the items of a project. */
export function projectWithoutPlaceholders(project: Project): Project {
  return masked(project, PROJECT_TEXTS);
}

function masked<Item extends string, Owner extends Readonly<Record<Item, Entry<string>>>>(owner: Owner, items: readonly Item[]): Owner {
  const found = items.filter((item) => {
    const entry: Entry<string> = owner[item];
    return entry.state === "filled" && isPlaceholder(item, entry.value);
  });
  if (found.length === 0) return owner;
  return { ...owner, ...Object.fromEntries(found.map((item) => [item, unreadable(owner[item])])) };
}

function unreadable(entry: Entry<string>): Entry<string> {
  return entry.state === "filled" ? { state: "unreadable", raw: entry.raw, at: entry.at } : entry;
}
