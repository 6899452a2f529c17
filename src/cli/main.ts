import described from "../../package.json";
import { attempt } from "../review/port/attempt";
import { RULES } from "../rules/registry";
import { WorkbookHost } from "../hosts/file/workbook-host";
import { checkCommand } from "./check-command";
import { chooseSheet } from "./choose-sheet";
import type { Command } from "./command-line";
import { parseCommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import type { ExitCode } from "./exit-code";
import { fixCommand } from "./fix-command";
import { openFile } from "./open-file";
import { outputObjection } from "./output-place";
import { profileOf } from "./profile-file";
import { readCommand } from "./read-command";
import { reportCommand } from "./report-command";
import { misuseSentence, troubleSentence } from "./sentences";
import { HELP } from "./strings/help";
import type { Terminal } from "./terminal";

const RULE_IDS = RULES.map(({ meta }) => meta.id);

/**
 * jxmb: runs the words after the program's name. stdout gets the result alone, stderr one sentence where there is none.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const outcome = await attempt(() => obey(parseCommandLine(words), terminal));
  const result = outcome.done ? outcome.value : refused(troubleSentence(outcome.trouble));
  if (result.kind === "refused") {
    terminal.err(`${result.sentence}\n`);
    return 2;
  }
  terminal.out(result.text);
  return result.exit;
}

async function obey(command: Command, terminal: Terminal): Promise<CommandResult> {
  switch (command.kind) {
    case "help":
      return { kind: "done", text: HELP, exit: 0 };
    case "version":
      return { kind: "done", text: `${described.version}\n`, exit: 0 };
    case "misused":
      return refused(misuseSentence(command.why));
    default:
      return work(command, terminal);
  }
}

type Work = Extract<Command, { readonly file: string }>;

async function work(command: Work, terminal: Terminal): Promise<CommandResult> {
  const objection = objectionTo(command);
  if (objection !== null) return refused(objection);
  const opened = await openFile(command.file);
  if (opened.kind === "refused") return opened;
  const profile = await profileOf("profile" in command ? command.profile : null, RULE_IDS);
  if (profile.kind === "refused") return profile;
  const host = new WorkbookHost(opened.workbook);
  const chosen = await chooseSheet(host, command.sheet, command.allSheets);
  if (chosen.kind === "none") return refused(chosen.sentence);
  const { sheet } = chosen;
  switch (command.kind) {
    case "read":
      return readCommand(host, { ...command, sheet }, terminal);
    case "check":
      return checkCommand(host, { ...command, sheet }, RULES, profile.profile, terminal);
    case "fix":
      return fixCommand(opened.workbook, { ...command, sheet }, RULES, profile.profile, terminal);
    case "report":
      return reportCommand(opened.workbook, { ...command, sheet }, RULES, profile.profile);
  }
}

/** One sentence why the file cannot be written to, before anything else is looked at. */
function objectionTo(command: Work): string | null {
  if (command.kind === "report") {
    const { file, out, docx, force } = command;
    const workbook = out === null ? null : outputObjection(file, out, force);
    return workbook ?? (docx === null ? null : outputObjection(file, docx, force, ".docx"));
  }
  return command.kind === "fix" && command.out !== null ? outputObjection(command.file, command.out, "never") : null;
}
