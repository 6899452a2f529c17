import { fold } from "./fold";
import { BEGINS_AS_TEMPLATE, BLANK, RARE, signsIn, TEMPLATE } from "./signs";

/** What a template leaves where something is to be filled in: 指标1、目标2：……、XX、**、待补充、（填写……）. */
const LEFTOVER =
  /^(?:指标|目标|项目|任务|内容|效果)(?:\d{1,2}|[一二三四五六七八九十])[:、.…]*$|^[….。·]{2,}$|(?<![a-z0-9])x{2,}(?![a-z0-9])|×{2,}|\*{2,}|[○〇□△]{2,}(?!年)|_{2,}|^\(?(?:待填|待补充?|暂缺|示例|样例)\)?$|(?:请|在此|此处)(?:填写|填入|输入|说明)/u;

/** Strokes put where one has nothing to write. */
const STROKE = /^[/\\—–\-_]+$/;

/** How those begin that have no sign of a template in them: strokes, 指标1, ……, 待补充. */
const BEGINNING = /^(?:[指目项任内效].[\d０-９一二三四五六七八九十]|[….。·．/\\—–\-_]|[(（]?[待暂示样])/u;

/**
 * False where a text of which the signs are known is neither template text nor stroke; true where it has to be looked
 * at.
 */
export function mayBePlaceholder(text: string, signs: number): boolean {
  return (signs & (TEMPLATE | RARE | BLANK)) !== 0 || ((signs & BEGINS_AS_TEMPLATE) !== 0 && BEGINNING.test(text));
}

/** True where the text is what a template left behind and not the clerk's own. */
export function isTemplateText(text: string): boolean {
  return mayBePlaceholder(text, signsIn(text)) && LEFTOVER.test(fold(text));
}

/** True for a stroke in place of an answer: /, —. */
export function isStroke(text: string): boolean {
  return text.length <= 8 && STROKE.test(fold(text));
}
