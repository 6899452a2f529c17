import { valueOf } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import type { Project } from "../domain/project";
import type { Reading } from "../domain/reading";
import type { Statement } from "../domain/statement";
import { factsOf } from "../review/document-facts";
import { formatA1 } from "../sheet/a1";
import { paint } from "./paint";
import { printable } from "./printable";
import { REPAIR_NAMES, SAID, TABLE_NAMES } from "./strings";
import type { Terminal } from "./terminal";

/** What was read, for a person: heading, facts, each table's projects, then what reading mended and what it could not place. */
export function readText(terminal: Terminal, heading: string, reading: Reading, document: PerformanceDocument): string {
  const year = valueOf(document.year);
  const unitName = valueOf(document.unitName);
  const title = [valueOf(document.title), year === null ? null : SAID.year(year)].filter((text) => text !== null).join("  ");
  const lines = [
    paint(terminal, "bold", printable(heading)),
    ...(title === "" ? [] : [printable(title)]),
    ...(unitName === null ? [] : [printable(SAID.unitName(unitName))]),
    factsLine(document),
    ...(document.statement ? statedLine(document.statement) : []),
    ...document.tables.flatMap((table) => [
      "",
      paint(terminal, "bold", `${TABLE_NAMES[table.kind]}  ${formatA1(table.at)}`),
      ...table.projects.map(projectLine),
    ]),
    ...section(terminal, SAID.repairsHeading(reading.repairs.length), reading.repairs.map(({ at, kind, text }) => `${formatA1(at)}  ${REPAIR_NAMES[kind]}  ${text}`)),
    ...section(terminal, SAID.leftoversHeading(reading.leftovers.length), reading.leftovers.map(({ at, text }) => `${formatA1(at)}  ${text}`)),
  ];
  return `${lines.join("\n")}\n`;
}

/** “17 个项目 · 97 条指标 · 1909.11 万元” */
export function factsLine(document: PerformanceDocument): string {
  const { projects, indicators, total, totalUnit } = factsOf(document);
  return SAID.facts(projects, indicators, total === null ? "" : SAID.money(total, totalUnit ?? "").trimEnd());
}

function statedLine({ projectCount, total, totalUnit, noBusinessExpense }: Statement): readonly string[] {
  const count = valueOf(projectCount);
  const amount = valueOf(total);
  const facts = [
    ...(count === null ? [] : [SAID.statedCount(count)]),
    ...(amount === null ? [] : [`${amount} ${valueOf(totalUnit) ?? ""}`.trimEnd()]),
    ...(valueOf(noBusinessExpense) === true ? [SAID.noBusinessExpense] : []),
  ];
  return facts.length === 0 ? [] : [SAID.stated(facts.join(" · "))];
}

function projectLine({ seq, name, budget, indicators }: Project): string {
  const number = String(valueOf(seq) ?? "").padStart(4);
  return SAID.projectLine(number, printable(valueOf(name) ?? SAID.unnamed), String(valueOf(budget) ?? ""), indicators.length);
}

function section(terminal: Terminal, heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", paint(terminal, "bold", heading), ...lines.map((line) => `  ${printable(line)}`)];
}
