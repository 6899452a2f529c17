import type { CardLabel } from "../../domain/vocabulary/card-labels";
import { cardLabelNamed, fundsLabelNamed, OF_WHICH } from "../../domain/vocabulary/card-labels";
import { MONEY_UNIT_LINE } from "../../domain/vocabulary/lines";
import { plainText } from "../grid/plain-text";
import { printedText } from "../grid/printed-text";
import type { SourceCell } from "../grid/source-cell";

/** A cell that is a label of the card, or begins with one: “项目名称：某某” holds its value too. */
export interface LabelCell {
  readonly label: CardLabel;
  /** As printed, without the colon. */
  readonly caption: string;
  /** The value behind the colon; null where the cell is the label alone. */
  readonly inline: string | null;
}

/** A longer text holds no label. */
const LONGEST = 400;
const LONGEST_CAPTION = 30;
/** A label that is not known is no longer. */
const LONGEST_UNKNOWN = 16;

/** The label in a cell, the first where it holds several; null where it holds none that is known. */
export function labelIn(cell: SourceCell): LabelCell | null {
  if (cell.text.length > LONGEST) return null;
  const [text = ""] = partedAtLabels(cell.text);
  return labelOf(printedText(text));
}

/** The labels behind the first in the same cell, each with its value: 项目名称：某某 预算金额：18万元. */
export function furtherLabelsIn(cell: SourceCell): readonly LabelCell[] {
  return cell.text.length > LONGEST
    ? []
    : partedAtLabels(cell.text)
        .slice(1)
        .flatMap((text) => labelOf(printedText(text)) ?? []);
}

function labelOf(whole: string): LabelCell | null {
  const label = cardLabelNamed(whole);
  if (label) return { label, caption: withoutColon(whole), inline: null };
  const parted = partedAtColon(whole);
  const known = parted && cardLabelNamed(parted.caption);
  return known ? { label: known, ...parted } : null;
}

/** A text parted at the blanks before known labels with a colon, where it begins with one itself. */
function partedAtLabels(text: string): readonly string[] {
  if (!/^[^:：]*[:：]\S*\s.*[:：]/su.test(text)) return [text];
  const starts = [...text.matchAll(/(?:^|(?<!\s)\s+)([^\s:：]{2,20})[:：]/gu)].flatMap(
    ({ 0: match, 1: caption = "", index }) =>
      cardLabelNamed(printedText(caption)) ? [index + match.search(/\S/u)] : [],
  );
  return starts[0] === 0 ? starts.map((start, at) => text.slice(start, starts[at + 1])) : [text];
}

/** 总额, 其他: a label of money too short to be known except where labels stand. */
export function shortFundsLabel(cell: SourceCell): LabelCell | null {
  const text = printedText(cell.text);
  const label = fundsLabelNamed(text);
  return label ? { label, caption: withoutColon(text), inline: null } : null;
}

/** A label that the vocabulary lacks: with a colon, or a short text where labels stand, before its value. */
export function unknownLabel(cell: SourceCell, amongLabels: boolean): Pick<LabelCell, "caption" | "inline"> | null {
  const text = printedText(cell.text);
  const parted = text.length <= LONGEST ? partedAtColon(text) : null;
  if (parted && parted.caption.length <= LONGEST_UNKNOWN) return parted;
  return amongLabels && text.length <= LONGEST_UNKNOWN && /\p{Script=Han}/u.test(text)
    ? { caption: withoutColon(text), inline: null }
    : null;
}

/**
 * A text parted at its first colon behind a short caption; that of 其中： does not count, and 单位：万元 at its end says the
 * money unit.
 */
function partedAtColon(text: string): { readonly caption: string; readonly inline: string } | null {
  const plain = plainText(text);
  const from = (OF_WHICH.exec(plain.text)?.[0] ?? "").length;
  const colon = plain.text.indexOf(":", from);
  if (colon <= 0 || colon > LONGEST_CAPTION || colon === plain.text.length - 1) return null;
  const money = MONEY_UNIT_LINE.exec(plain.text);
  const end = money && money.index > colon ? money.index + 1 : plain.text.length;
  return { caption: plain.printed(0, colon), inline: plain.printed(colon + 1, end) };
}

/** A caption as it is told of. */
export function withoutColon(text: string): string {
  return text.replace(/(?<![:：])[:：]+$/u, "");
}
