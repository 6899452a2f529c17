import type { Borders, BorderSide, CellStyle, FontStyle } from "../sheet/cell-style";
import { NO_STYLE } from "./stored-cell";

/** What to change of a style: a property left out stays, null goes back to the default. */
export interface StylePatch {
  readonly font?: { readonly [K in keyof FontStyle]?: FontStyle[K] | null } | null;
  readonly fill?: string | null;
  readonly borders?: { readonly [K in keyof Borders]?: BorderSide | null } | null;
  readonly horizontal?: CellStyle["horizontal"] | null;
  readonly vertical?: CellStyle["vertical"] | null;
  readonly wrap?: boolean | null;
  readonly indent?: number | null;
  readonly numberFormat?: string | null;
  readonly locked?: boolean | null;
}

const interned = new Map<string, CellStyle>();
/** The values of `interned`: a style already known is recognised without writing it out. */
const known = new WeakSet<CellStyle>([NO_STYLE]);
const merged = new WeakMap<CellStyle, Map<string, CellStyle>>();
/** A patch laid over many cells is written out once. */
const keys = new WeakMap<StylePatch, string>();

/**
 * One object for each different style, so that styles are compared by identity. Properties that say the default are
 * dropped.
 */
export function internStyle(style: CellStyle): CellStyle {
  if (known.has(style)) return style;
  const key = JSON.stringify(canonical(style));
  if (key === "{}") return NO_STYLE;
  const before = interned.get(key);
  if (before) return before;
  const fresh: CellStyle = deepFreeze(JSON.parse(key));
  interned.set(key, fresh);
  known.add(fresh);
  return fresh;
}

/** The style with the patch laid over it. */
export function mergeStyle(base: CellStyle, patch: StylePatch): CellStyle {
  const key = keyOf(patch);
  let results = merged.get(base);
  if (!results) merged.set(base, (results = new Map()));
  const before = results.get(key);
  if (before) return before;
  const result = internStyle({
    ...base,
    ...plain(patch),
    ...nested("font", base, patch),
    ...nested("borders", base, patch),
  });
  results.set(key, result);
  return result;
}

function keyOf(patch: StylePatch): string {
  let key = keys.get(patch);
  if (key === undefined) keys.set(patch, (key = JSON.stringify(patch)));
  return key;
}

function nested(part: "font" | "borders", base: CellStyle, patch: StylePatch): object {
  const change = patch[part];
  if (change === undefined) return {};
  return { [part]: change === null ? undefined : plain({ ...base[part], ...change }) };
}

/** null becomes undefined, which JSON leaves out. */
function plain(patch: object): object {
  return Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, value === null ? undefined : value]));
}

/** Keys in one order, defaults and empty parts left out. */
function canonical(style: object): object {
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isDefault(key, value)) continue;
    const content = typeof value === "object" && value !== null ? canonical(value) : value;
    if (typeof content === "object" && content !== null && Object.keys(content).length === 0) continue;
    entries.push([key, content]);
  }
  return Object.fromEntries(entries);
}

function isDefault(key: string, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (key === "locked") return value === true;
  if (key === "numberFormat") return value === "General" || value === "";
  if (key === "indent") return value === 0;
  return value === false;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
