import { WRONG } from "../strings/wrong";
import type { JsonObject, JsonValue } from "./json-value";
import { isJsonObject } from "./json-value";

/**
 * What a part of a JSON file must look like, once as a JSON Schema for editors and once as a reader of values: both
 * come from the same words, so that they cannot say different things.
 */
export interface Shape<T> {
  readonly schema: JsonObject;
  readonly read: (value: JsonValue, path: string) => Read<T>;
}

/** The value, or one sentence about the first thing that is wrong with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wrong: string };

/** A text; with `least` 1 one that is not empty. */
export function text(least: 0 | 1): Shape<string> {
  return {
    schema: { type: "string", minLength: least },
    read: (value, path) =>
      typeof value === "string" && value.length >= least ? right(value) : wrong(path, value, WRONG.text(least)),
  };
}

/** true or false. */
export const truth: Shape<boolean> = {
  schema: { type: "boolean" },
  read: (value, path) => (typeof value === "boolean" ? right(value) : wrong(path, value, WRONG.truth)),
};

/** Nothing, or a value of the shape. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: "null" }] },
    read: (value, path) => (value === null ? right(null) : shape.read(value, path)),
  };
}

/** A number between two, both included. */
export function number(least: number, most: number): Shape<number> {
  return {
    schema: { type: "number", minimum: least, maximum: most },
    read: (value, path) =>
      typeof value === "number" && value >= least && value <= most
        ? right(value)
        : wrong(path, value, WRONG.number(least, most)),
  };
}

/** A whole number between two, both included. */
export function wholeNumber(least: number, most: number): Shape<number> {
  return {
    schema: { type: "integer", minimum: least, maximum: most },
    read: (value, path) =>
      Number.isInteger(value) && Number(value) >= least && Number(value) <= most
        ? right(Number(value))
        : wrong(path, value, WRONG.wholeNumber(least, most)),
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Shape<Word> {
  return {
    schema: { enum: words },
    read: (value, path) => {
      const word = words.find((each) => each === value);
      return word === undefined ? wrong(path, value, WRONG.oneOf(words)) : right(word);
    },
  };
}

/** A list of things of one shape. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: "array", items: item.schema },
    read: (value, path) => {
      if (!Array.isArray(value)) return wrong(path, value, WRONG.list);
      const items: T[] = [];
      for (const [index, each] of (value as readonly JsonValue[]).entries()) {
        const read = item.read(each, `${path}[${index}]`);
        if (!read.ok) return read;
        items.push(read.value);
      }
      return right(items);
    },
  };
}

/** A list of at least one thing of one shape. */
export function someOf<T>(item: Shape<T>): Shape<readonly [T, ...T[]]> {
  const list = listOf(item);
  return {
    schema: { ...list.schema, minItems: 1 },
    read: (value, path) => {
      const read = list.read(value, path);
      if (!read.ok) return read;
      const [first, ...rest] = read.value;
      return first === undefined ? wrong(path, value, WRONG.someOf) : right([first, ...rest] as const);
    },
  };
}

/** Things of one shape by name; `objection` is a sentence against a name, `names` what the schema says of names. */
export function recordOf<T>(
  item: Shape<T>,
  names: JsonObject = { minLength: 1 },
  objection: (name: string) => string | null = (name) => (name === "" ? WRONG.emptyName : null),
): Shape<Readonly<Record<string, T>>> {
  return {
    schema: { type: "object", propertyNames: names, additionalProperties: item.schema },
    read: (value, path) => {
      if (!isJsonObject(value)) return wrong(path, value, WRONG.object);
      const entries: (readonly [string, T])[] = [];
      for (const [name, each] of Object.entries(value)) {
        const against = objection(name);
        if (against !== null) return { ok: false, wrong: WRONG.name(path, against) };
        const read = item.read(each, pathTo(path, name));
        if (!read.ok) return read;
        entries.push([name, read.value]);
      }
      return right(Object.fromEntries(entries));
    },
  };
}

interface Fields<T> {
  /** A shape for each of T's keys; one forgotten does not compile. */
  readonly shapes: { readonly [Key in keyof T]-?: Shape<T[Key]> };
  /** What each of them means, for the person who writes the file; needless where only the product writes it. */
  readonly meanings?: { readonly [Key in keyof T]-?: string };
  /** What holds where a key is left out; `required` ones cannot be. */
  readonly standard: Partial<T>;
  readonly required?: readonly (keyof T & string)[];
  /** Keys that are let pass and not read: "$schema" at the head of a file. */
  readonly passed?: readonly string[];
}

/** An object of known keys; another key is refused, since it would be a slip of the pen without effect. */
export function object<T extends object>({
  shapes,
  meanings,
  standard,
  required = [],
  passed = [],
}: Fields<T>): Shape<T> {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  const properties = Object.fromEntries([
    ...passed.map((key) => [key, { type: "string" }] as const),
    ...keys.map((key) => [key, { ...(meanings && { description: meanings[key] }), ...shapes[key].schema }] as const),
  ]);
  return {
    schema: { type: "object", properties, required, additionalProperties: false },
    read: (value, path) => {
      if (!isJsonObject(value)) return wrong(path, value, WRONG.object);
      const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key) && !passed.includes(key));
      if (unknown !== undefined) return { ok: false, wrong: WRONG.unknownKey(pathTo(path, unknown), keys) };
      const found: Partial<T> = { ...standard };
      for (const key of keys) {
        const given = Object.hasOwn(value, key) ? value[key] : undefined;
        if (given === undefined && !required.includes(key)) continue;
        if (given === undefined) return { ok: false, wrong: WRONG.absent(pathTo(path, key)) };
        const read = shapes[key].read(given, pathTo(path, key));
        if (!read.ok) return read;
        found[key] = read.value;
      }
      return right(found as T);
    },
  };
}

function right<T>(value: T): Read<T> {
  return { ok: true, value };
}

function wrong(path: string, value: JsonValue, expected: string): Read<never> {
  return { ok: false, wrong: WRONG.value(path, value, expected) };
}

/** thresholds.goalLength, rules["goal/required"]. */
function pathTo(path: string, key: string): string {
  if (!/^[\w$]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}
