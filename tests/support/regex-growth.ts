import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import ts from "typescript";

/** A regular expression that stands in the source. */
export interface FoundPattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal in the TypeScript files of a folder. */
export function patternsIn(folder: string): readonly FoundPattern[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => patternsOf(join(folder, file)));
}

function patternsOf(file: string): readonly FoundPattern[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, false, kind);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf("/");
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ place: `${file}:${line}`, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Signs that patterns treat alike, one of each kind. */
const KINDS = ["a", "1", " ", "\n", "一", "：", ".", "\u0000"];
/** A pattern's own signs are tried too, up to so many. */
const MOST_SIGNS = 24;
const SMALL = 1_000;
const GROWTH = 8;
/**
 * Eight times the text may take eight times as long, and somewhat more where the machine is busy; its square takes
 * 64.
 */
const MOST_GROWTH = 24;
/** Milliseconds below which a run says nothing of growth. */
const FLOOR = 1;
const ATTEMPTS = 4;
/** How often growth must be seen before it is told. */
const CONFIRMATIONS = 3;

/** The text on which the pattern's work grows faster than the text; null where there is none. */
export function hostileText({ source, flags }: FoundPattern): string | null {
  const pattern = new RegExp(source, flags);
  // What is seen once may be the machine's other work.
  const again = Array.from({ length: CONFIRMATIONS });
  const grows = ({ texts }: HostileText): boolean => again.every(() => growsTooFast(pattern, texts));
  return hostileTexts(source).find(grows)?.name ?? null;
}

interface HostileText {
  readonly name: string;
  readonly texts: (length: number) => string;
}

/**
 * Repeated runs, and the quickest of them, for a pattern is compiled only after some and the machine has other work.
 */
function growsTooFast(pattern: RegExp, texts: (length: number) => string): boolean {
  const [small, large] = [texts(SMALL), texts(SMALL * GROWTH)];
  if (timeOf(pattern, large) < FLOOR) return false;
  const quickest = (text: string): number => Math.min(...Array.from({ length: ATTEMPTS }, () => timeOf(pattern, text)));
  const most = quickest(large);
  return most >= FLOOR && most / Math.max(quickest(small), FLOOR / MOST_GROWTH) >= MOST_GROWTH;
}

function timeOf(pattern: RegExp, text: string): number {
  const started = performance.now();
  run(pattern, text);
  return performance.now() - started;
}

function run(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.global) text.replaceAll(pattern, "");
  else pattern.exec(text);
}

/** Each sign repeated, alone and behind another, and each two repeated; with a sign at the end that nothing matches. */
function hostileTexts(source: string): readonly HostileText[] {
  const signs = [...new Set([...KINDS, ...signsOf(source)])].slice(0, MOST_SIGNS);
  const pairs = signs.flatMap((first) =>
    signs.filter((other) => other !== first).map((other) => [first, other] as const),
  );
  const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
  return [
    ...signs.map((sign) => ({ name: `${sign}…`, texts: (length: number) => `${sign.repeat(length)}\u0001` })),
    ...pairs.flatMap(([first, other]) => [
      { name: `${first}${other}…`, texts: (length: number) => `${repeated(first + other, length)}\u0001` },
      { name: `${first} ${other}…`, texts: (length: number) => `${first}${other.repeat(length)}\u0001` },
    ]),
  ];
}

/** The signs a pattern names, escapes resolved where they stand for one. */
function signsOf(source: string): readonly string[] {
  const plain = source
    .replaceAll(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\[pP]\{[^}]*\}|\(\?(?:<[^=!>]*>|<?[=!:])|\\[dDwWsSbBk]/g, "")
    .replaceAll(/\\(.)/gs, "$1");
  return [...new Set(plain)].filter((sign) => !"()[]{}|*+?^$\\".includes(sign));
}
