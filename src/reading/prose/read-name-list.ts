import { fold } from "../../domain/vocabulary/fold";
import {
  CLOSING_WORD,
  LIST_BEGINS,
  LIST_ENDS,
  MONEY_BEHIND,
  NAME_CONJUNCTION,
  NAME_SEPARATOR,
} from "../../domain/vocabulary/statements";
import type { PlainText } from "../grid/plain-text";

/** A project's name as the prose lists it. */
export interface ListedName {
  readonly value: string;
  readonly raw: string;
}

/** A list holds at most so many names; what follows is prose. */
const MOST_NAMES = 5000;
const LONGEST_NAME = 200;

/**
 * The names that the prose lists, “分别是A、B、…、Z项目，共涉及…”. At each place the longest of the table's own names that
 * stands there is taken; only where none does is the text cut at the next separator.
 */
export function readNameList(plain: PlainText, names: readonly string[]): readonly ListedName[] {
  const begins = LIST_BEGINS.exec(plain.text);
  if (!begins) return [];
  const text = plain.text.toLowerCase();
  const own = new Map(names.map((name) => [fold(name), name]));
  const lengths = [...new Set([...own.keys()].map((name) => name.length))]
    .filter((length) => length > 0)
    .sort((a, b) => b - a);
  const listed: ListedName[] = [];
  let at = begins.index + begins[0].length;
  while (at < text.length && listed.length < MOST_NAMES) {
    const length = lengths.find((size) => own.has(text.slice(at, at + size)) && endsName(text, at + size));
    const end = at + (length ?? unknownNameLength(text.slice(at, at + LONGEST_NAME)));
    const raw = plain.printed(at, end);
    const value = length === undefined ? raw.replace(CLOSING_WORD, "") : (own.get(text.slice(at, end)) ?? raw);
    if (value !== "") listed.push({ value, raw });
    const money = moneyBehind(text, end);
    const rest = text.slice(end + money, end + money + 40);
    if (LIST_ENDS.test(rest)) break;
    const separator = NAME_SEPARATOR.exec(rest) ?? NAME_CONJUNCTION.exec(rest);
    at = end + money + Math.max(1, separator?.[0].length ?? 0);
  }
  return listed;
}

function endsName(text: string, at: number): boolean {
  const start = at + moneyBehind(text, at);
  const rest = text.slice(start, start + 40);
  return NAME_SEPARATOR.test(rest) || LIST_ENDS.test(rest) || NAME_CONJUNCTION.test(rest);
}

function moneyBehind(text: string, at: number): number {
  return MONEY_BEHIND.exec(text.slice(at, at + 40))?.[0].length ?? 0;
}

/** Up to the separator, or to the money behind the name. */
function unknownNameLength(text: string): number {
  for (let at = 1; at < text.length; at += 1) {
    if (/[、,;。]/u.test(text.charAt(at))) return at;
    const money = /[\d(]/u.test(text.charAt(at)) && !/\d/u.test(text.charAt(at - 1)) ? moneyBehind(text, at) : 0;
    if (money > 0 && /^(?:[、,;。]|$)/u.test(text.slice(at + money))) return at;
  }
  return text.length;
}
