/** A text, a quoted sheet's name, an error, a number, a name or reference, an operator, a bracketed part of a table. */
const TOKEN =
  /\s+|"(?:[^"]|"")*"|'(?:[^']|'')*'!|#(?:REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NULL!|NUM!|SPILL!|CALC!)|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_])|[\p{L}_\\$@\d][\p{L}\p{N}_.$\\?]*!?|<>|<=|>=|[-+*/^&=<>,;:(){}%#!]|\[/iuy;
const PREFIX = new Set(["+", "-", "@"]);
const BETWEEN = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<>", "<=", ">=", ":"]);

/**
 * True where Excel would take the text, without its equals sign, for a formula: its brackets and quotes close, and what
 * stands between operators is there. Names of functions and sheets are not looked up; Excel takes unknown ones as well.
 */
export function parsesAsFormula(text: string): boolean {
  const tokens = tokensOf(text);
  if (!tokens) return false;
  const open: string[] = [];
  let expects: "operand" | "operator" = "operand";
  let before: string | undefined;
  let spaced = false;
  for (const token of tokens) {
    if (token === " ") {
      spaced = true;
      continue;
    }
    // A space between two ranges is an operator, their intersection.
    const intersects = spaced && expects === "operator" && isName(token);
    const next = step(token, intersects ? "operand" : expects, open, before);
    if (!next) return false;
    expects = next;
    before = token;
    spaced = false;
  }
  return open.length === 0 && expects === "operator";
}

/** What comes after a token, null where it cannot stand there. */
function step(
  token: string,
  expects: "operand" | "operator",
  open: string[],
  before: string | undefined,
): "operand" | "operator" | null {
  if (token === "(" || token === "{") {
    if (expects === "operator" && !(token === "(" && before !== undefined && isName(before))) return null;
    open.push(token);
    return "operand";
  }
  if (token === ")" || token === "}") {
    const opener = open.pop();
    if (opener !== (token === ")" ? "(" : "{")) return null;
    // A function may have no arguments, and its last one may be left out.
    return expects === "operator" || before === "(" || before === "," ? "operator" : null;
  }
  if (token === "," || token === ";") return open.length > 0 ? "operand" : null;
  if (expects === "operand") return isOperand(token) ? "operator" : PREFIX.has(token) ? "operand" : null;
  if (token === "%" || token === "#") return "operator";
  if (BETWEEN.has(token)) return "operand";
  return before !== undefined && before.endsWith("!") && isOperand(token) ? "operator" : null;
}

/** The tokens, spaces as one and a bracketed part of a table as one; null where a character begins none. */
function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return null;
    const end = token === "[" ? closingBracket(text, at) : at + token.length;
    if (end === null) return null;
    // A name before the bracket is the table's, or the bracket the workbook's before a sheet.
    if (token === "[" && tokens.length > 0 && isName(tokens.at(-1) ?? "")) tokens.push(`${tokens.pop()}[]`);
    else if (token === "[") tokens.push("[]!");
    else tokens.push(token.trim() === "" ? " " : token);
    at = end;
  }
  return tokens;
}

function closingBracket(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return null;
}

function isName(token: string): boolean {
  return /^[\p{L}_\\$@]/u.test(token);
}

function isOperand(token: string): boolean {
  return /^["'#.\d\p{L}_\\$@[]/u.test(token) && token !== "#";
}
