import { parseArgs } from "node:util";
import type { FormKind } from "../domain/target-table";
import { FORM_KINDS } from "../domain/target-table";
import type { Framework } from "../domain/vocabulary/frameworks";
import { FRAMEWORKS } from "../domain/vocabulary/frameworks";

/** What the command line asks for. */
export type Command =
  | (SheetOrder & ReadingOrder & { readonly kind: "read"; readonly json: boolean })
  | CheckOrder
  | ReportOrder
  | FixOrder
  | { readonly kind: "help" | "version" }
  | { readonly kind: "misused"; readonly why: Misuse };

/** Of which file, and of which sheet: null for the one found; `allSheets`: every sheet with a 绩效目标表 as one document. */
interface SheetOrder {
  readonly file: string;
  readonly sheet: string | null;
  readonly allSheets: boolean;
}

/** How the sheet is to be read; null where reading decides. `statement` is a text file with the 情况说明. */
export interface ReadingOrder {
  readonly form: FormKind | null;
  readonly framework: Framework | null;
  readonly statement: string | null;
}

/** `profile` is the file of the bureau's profile; null for the standard one. */
export interface CheckOrder extends SheetOrder, ReadingOrder {
  readonly kind: "check";
  readonly profile: string | null;
  /** Count what the workbook keeps as ignored as open too. */
  readonly withIgnored: boolean;
  readonly json: boolean;
}

/** `out` is null where nothing is to be written (--dry-run). */
export interface FixOrder extends SheetOrder {
  readonly kind: "fix";
  readonly profile: string | null;
  readonly out: string | null;
  readonly all: boolean;
  readonly rule: string | null;
}

/** The workbook to write, the Word file to write, or both; never neither. */
export interface ReportOrder extends SheetOrder {
  readonly kind: "report";
  readonly out: string | null;
  readonly docx: string | null;
  /** 情况说明 on a sheet of its own. */
  readonly disclosure: boolean;
  /** 整改清单 */
  readonly corrections: boolean;
  /** The form of print: a list, or cards, one page a project; null for that of the source. */
  readonly reportForm: ReportFormWord | null;
  readonly profile: string | null;
  /** Refresh what was generated before from the same sheet, instead of writing beside it. */
  readonly update: boolean;
  readonly force: boolean;
}

/** The words of --report-form. */
export type ReportFormWord = "list" | "card";

/** What is wrong with a command line; `word` is the word it is about. */
export type Misuse =
  | { readonly kind: "no-command" | "no-file" | "no-out" }
  | {
      readonly kind:
        "unknown-command" | "unknown-option" | "extra-word" | "needs-value" | "takes-no-value" | "not-for-command";
      readonly word: string;
    }
  | { readonly kind: "not-together"; readonly word: string; readonly other: string }
  | { readonly kind: "no-such-value"; readonly word: string; readonly values: readonly string[] };

const OPTIONS = {
  json: { type: "boolean" },
  sheet: { type: "string" },
  "all-sheets": { type: "boolean" },
  form: { type: "string" },
  framework: { type: "string" },
  statement: { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  update: { type: "boolean" },
  all: { type: "boolean" },
  rule: { type: "string" },
  profile: { type: "string" },
  "with-ignored": { type: "boolean" },
  "dry-run": { type: "boolean" },
  docx: { type: "string" },
  disclosure: { type: "boolean" },
  corrections: { type: "boolean" },
  "report-form": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

type Option = keyof typeof OPTIONS;

const REPORT_FORMS: readonly ReportFormWord[] = ["list", "card"];

type FileCommand = "read" | "check" | "fix" | "report";

const OPTIONS_OF: Readonly<Record<FileCommand, readonly Option[]>> = {
  read: ["json", "sheet", "all-sheets", "form", "framework", "statement"],
  check: ["json", "sheet", "all-sheets", "profile", "with-ignored", "form", "framework", "statement"],
  fix: ["output", "sheet", "all-sheets", "profile", "all", "rule", "dry-run"],
  report: [
    "output",
    "docx",
    "disclosure",
    "corrections",
    "report-form",
    "profile",
    "sheet",
    "all-sheets",
    "update",
    "force",
  ],
};

/** Reads the words after the program's name. Never throws. */
export function parseCommandLine(words: readonly string[]): Command {
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [name, file, extra] = positionals;
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  if (name === undefined) return misused({ kind: "no-command" });
  if (name === "help") return { kind: "help" };
  if (!isFileCommand(name)) return misused({ kind: "unknown-command", word: name });
  for (const token of tokens) {
    const wrong = token.kind === "option" ? misuseOf(token, OPTIONS_OF[name]) : null;
    if (wrong) return misused(wrong);
  }
  if (file === undefined) return misused({ kind: "no-file" });
  if (extra !== undefined) return misused({ kind: "extra-word", word: extra });
  const sheet = textOf(values.sheet);
  const allSheets = values["all-sheets"] === true;
  if (allSheets && sheet !== null) return misused({ kind: "not-together", word: "--all-sheets", other: "--sheet" });
  const on = { file, sheet, allSheets };
  return name === "fix" || name === "report" ? WRITING[name](on, values) : readingCommand(name, on, values);
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: false }>>["values"];

function readingCommand(name: "read" | "check", on: SheetOrder, values: Values): Command {
  const form = oneOf(FORM_KINDS, values.form);
  const framework = oneOf(FRAMEWORKS, values.framework);
  if (form === undefined) return misused({ kind: "no-such-value", word: String(values.form), values: FORM_KINDS });
  if (framework === undefined)
    return misused({ kind: "no-such-value", word: String(values.framework), values: FRAMEWORKS });
  const reads = { ...on, form, framework, statement: textOf(values.statement), json: values.json === true };
  return name === "read"
    ? { kind: name, ...reads }
    : { kind: name, profile: textOf(values.profile), withIgnored: values["with-ignored"] === true, ...reads };
}

/** What `fix` and `report` are told; both need a place to write to. */
const WRITING = {
  fix: (on: SheetOrder, values: Values): Command => {
    const out = values["dry-run"] === true ? null : textOf(values.output);
    if (out === null && values["dry-run"] !== true) return misused({ kind: "no-out" });
    const [profile, rule] = [textOf(values.profile), textOf(values.rule)];
    return { kind: "fix", ...on, profile, out, all: values.all === true, rule };
  },
  report: (on: SheetOrder, values: Values): Command => {
    const [out, docx] = [textOf(values.output), textOf(values.docx)];
    if (out === null && docx === null) return misused({ kind: "no-out" });
    const reportForm = oneOf(REPORT_FORMS, values["report-form"]);
    if (reportForm === undefined)
      return misused({ kind: "no-such-value", word: String(values["report-form"]), values: REPORT_FORMS });
    return {
      kind: "report",
      ...on,
      out,
      docx,
      disclosure: values.disclosure === true,
      corrections: values.corrections === true,
      reportForm,
      profile: textOf(values.profile),
      update: values.update === true,
      force: values.force === true,
    };
  },
} as const;

function misuseOf(
  token: { readonly name: string; readonly rawName: string; readonly value: string | undefined },
  allowed: readonly Option[],
): Misuse | null {
  if (!isOption(token.name)) return { kind: "unknown-option", word: token.rawName };
  if (!allowed.includes(token.name)) return { kind: "not-for-command", word: token.rawName };
  const wantsValue = OPTIONS[token.name].type === "string";
  const hasValue = token.value !== undefined && token.value !== "";
  if (wantsValue && !hasValue) return { kind: "needs-value", word: token.rawName };
  return !wantsValue && token.value !== undefined ? { kind: "takes-no-value", word: token.rawName } : null;
}

function isFileCommand(name: string): name is FileCommand {
  return Object.hasOwn(OPTIONS_OF, name);
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

/** The value named, null where none is, undefined where it is not among those there are. */
function oneOf<T extends string>(among: readonly T[], value: string | boolean | undefined): T | null | undefined {
  return value === undefined ? null : among.find((one) => one === value);
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function misused(why: Misuse): Command {
  return { kind: "misused", why };
}
