import { groupByMissing, groupBySeverity } from "../linting/arrange";
import type { CheckResult, Undecided } from "../linting/check-result";
import type { Finding } from "../linting/finding";
import { NEED_PHRASES } from "../rules/need-phrases";
import type { Severity } from "../sheet/severity";
import type { Paint } from "./paint";
import { paint } from "./paint";
import type { Places } from "./places";
import { printable } from "./printable";
import { GATE_NAMES, SAID, SEVERITY_NAMES } from "./strings";
import type { Terminal } from "./terminal";

const COLOURS: Readonly<Record<Severity, Paint>> = { error: "red", warning: "yellow", suggestion: "blue" };

/**
 * Findings for a person to read: the gravest first, each with its cell, what is wrong and the rule; then the
 * rules that could not judge and why, and what is ignored with the reason; last the counts and the gate.
 */
export function checkText(terminal: Terminal, heading: string, places: Places, result: CheckResult): string {
  const { findings, undecided, suppressed: ignored, expired } = result;
  const groups = groupBySeverity(findings).map(({ key, findings: group }) =>
    [
      paint(terminal, COLOURS[key], SAID.severityHeading(SEVERITY_NAMES[key], group.length)),
      ...group.map((finding) => findingLine(terminal, places, finding)),
    ].join("\n"),
  );
  return (
    [
      paint(terminal, "bold", printable(heading)),
      ...groups,
      ...undecidedLines(terminal, undecided),
      ...ignoredLines(terminal, places, ignored),
      ...expiredLines(terminal, expired),
      summaryLine(terminal, result),
    ].join("\n\n") + "\n"
  );
}

/** “2 个错误 · 1 个警告 · 0 个建议  不能报送” */
export function summaryLine(terminal: Terminal, { findings, counts, gate, suppressed: ignored }: CheckResult): string {
  const clean = ignored.length === 0 ? SAID.clean : SAID.cleanBesides;
  const found = findings.length === 0 ? clean : SAID.counts(counts.error, counts.warning, counts.suggestion);
  const line = `${found}  ${paint(terminal, gate === "ready" ? "green" : "red", GATE_NAMES[gate])}`;
  return ignored.length === 0 ? line : SAID.withIgnored(line, ignored.length);
}

function undecidedLines(terminal: Terminal, undecided: readonly Undecided[]): readonly string[] {
  if (undecided.length === 0) return [];
  const lines = groupByMissing(undecided).map(
    ({ missing, rules }) =>
      `  ${SAID.because(missing.map((need) => NEED_PHRASES[need]))}  ${paint(terminal, "faint", rules.join(" "))}`,
  );
  return [[paint(terminal, "bold", SAID.undecidedHeading(undecided.length)), ...lines].join("\n")];
}

function ignoredLines(terminal: Terminal, places: Places, ignored: CheckResult["suppressed"]): readonly string[] {
  if (ignored.length === 0) return [];
  const lines = ignored.map(
    ({ finding, by }) =>
      `${findingLine(terminal, places, finding)}\n            ${SAID.ignoredBecause(printable(by.reason))}`,
  );
  return [[paint(terminal, "bold", SAID.ignoredHeading(ignored.length)), ...lines].join("\n")];
}

function expiredLines(terminal: Terminal, expired: CheckResult["expired"]): readonly string[] {
  if (expired.length === 0) return [];
  const lines = expired.map(
    ({ suppression: ignored, why }) =>
      `  ${SAID.expired(printable(ignored.message), printable(ignored.reason), why)}  ${paint(terminal, "faint", ignored.rule)}`,
  );
  return [[paint(terminal, "bold", SAID.expiredHeading(expired.length)), ...lines].join("\n")];
}

function findingLine(terminal: Terminal, places: Places, { at, message, rule, related }: Finding): string {
  const others = related.length === 0 ? "" : paint(terminal, "faint", `  ${SAID.more(related.length)}`);
  return `  ${places.shown(at).padEnd(9)} ${printable(message)}${others}  ${paint(terminal, "faint", rule)}`;
}
