import type { Json } from "../../../workbook/workbook";
import { RichApiError } from "./rich-api-error";

/** Reads what a property is set to; what does not fit is an InvalidArgument. */
export function asText(value: Json): string {
  if (typeof value !== "string") throw invalid(value);
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== "number") throw invalid(value);
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") throw invalid(value);
  return value;
}

/** One of the words a property knows, and what the workbook calls it. */
export function asOneOf<T>(value: Json, words: Readonly<Record<string, T>>): T {
  const known = typeof value === "string" && Object.hasOwn(words, value) ? words[value] : undefined;
  if (known === undefined) throw invalid(value);
  return known;
}

/** The word for what the workbook holds. */
export function wordFor<T>(value: T, words: Readonly<Record<string, T>>): string {
  return Object.keys(words).find((word) => words[word] === value) ?? "";
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  pink: "#FFC0CB",
};

/** "#RRGGBB" from what Excel accepts: "#FFA500", "FFA500" or an HTML colour name. */
export function asColour(value: Json): string {
  const text = asText(value).trim();
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalid(value);
  return `#${text.replace("#", "").toUpperCase()}`;
}

function invalid(value: Json): RichApiError {
  return new RichApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${JSON.stringify(value)}`,
  );
}
