import type { CardItems } from "../domain/card-items";
import { valueOf } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import type { Project } from "../domain/project";
import type { Reading } from "../domain/reading";
import type { Statement } from "../domain/statement";
import type { TargetTable } from "../domain/target-table";
import { factsOf } from "../review/open/document-facts";
import { missingColumns } from "./missing-columns";
import { paint } from "./paint";
import type { Places } from "./places";
import { printable } from "./printable";
import {
  ASIDE_NAMES,
  CARD_NAMES,
  FORM_NAMES,
  FRAMEWORK_NAMES,
  FUNDS_NAMES,
  REPAIR_NAMES,
  SAID,
  TABLE_NAMES,
} from "./strings";
import type { Terminal } from "./terminal";

/**
 * What was read, for a person: heading, facts, each table's projects, then what reading mended and what it could not
 * place. `sources` are lines that say from where it is known how to read the sheet.
 */
export function readText(
  terminal: Terminal,
  heading: string,
  places: Places,
  reading: Reading,
  document: PerformanceDocument,
  sources: readonly string[],
): string {
  const year = valueOf(document.year);
  const unitName = valueOf(document.unitName);
  const title = [valueOf(document.title), year === null ? null : SAID.year(year)]
    .filter((text) => text !== null)
    .join("  ");
  const lines = [
    paint(terminal, "bold", printable(heading)),
    ...(title === "" ? [] : [printable(title)]),
    ...(unitName === null ? [] : [printable(SAID.unitName(unitName))]),
    factsLine(document),
    ...(document.statement ? statedLine(document.statement) : []),
    ...sources.map(printable),
    ...document.tables.flatMap((table) => tableLines(terminal, places, table)),
    ...section(
      terminal,
      SAID.asidesHeading(reading.asides.length),
      reading.asides.map(({ at, role, text }) => `${places.shown(at)}  ${ASIDE_NAMES[role]}  ${text}`),
    ),
    ...section(
      terminal,
      SAID.repairsHeading(reading.repairs.length),
      reading.repairs.map(({ at, kind, text }) => `${places.shown(at)}  ${REPAIR_NAMES[kind]}  ${text}`),
    ),
    ...section(
      terminal,
      SAID.leftoversHeading(reading.leftovers.length),
      reading.leftovers.map(({ at, text }) => `${places.shown(at)}  ${text}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** “12 个项目 · 70 条指标 · 860.5 万元” */
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

function tableLines(terminal: Terminal, places: Places, table: TargetTable): readonly string[] {
  const missing = missingColumns(table);
  const extra = table.additionalColumns.map(({ header }) => valueOf(header) ?? "").filter((caption) => caption !== "");
  return [
    "",
    paint(terminal, "bold", `${TABLE_NAMES[table.kind]}  ${places.shown(table.at)}`),
    SAID.layoutLine(FORM_NAMES[table.form], FRAMEWORK_NAMES[table.framework]),
    ...(missing.length === 0 ? [] : [SAID.missingColumns(missing)]),
    ...(extra.length === 0 ? [] : [printable(SAID.extraColumns(extra))]),
    ...table.projects.flatMap(projectLines),
    ...table.totals.map(({ label, amount, at }) =>
      printable(SAID.totalLine(valueOf(label) ?? "", String(valueOf(amount) ?? ""), places.shown(at))),
    ),
  ];
}

function projectLines({ seq, name, budget, indicators, card }: Project): readonly string[] {
  const number = String(valueOf(seq) ?? "").padStart(4);
  const line = SAID.projectLine(
    number,
    printable(valueOf(name) ?? SAID.unnamed),
    String(valueOf(budget) ?? ""),
    indicators.length,
  );
  return card ? [line, ...cardLines(card)] : [line];
}

const CARD_ITEMS = ["department", "implementingUnit", "character", "starts", "ends", "annualGoal"] as const;

/** What a card says beside name, money, goal and indicators, as far as it is filled in. */
function cardLines(card: CardItems): readonly string[] {
  const items: readonly (readonly [string, string | number | null])[] = [
    ...CARD_ITEMS.map((item) => [CARD_NAMES[item], valueOf(card[item])] as const),
    ...card.funds.map(({ kind, caption, amount }) => [caption || FUNDS_NAMES[kind], valueOf(amount)] as const),
    ...card.tasks.map(({ name, content }) => [valueOf(name) ?? SAID.unnamed, valueOf(content)] as const),
    ...card.others.map(({ label, entry }) => [label, valueOf(entry)] as const),
  ];
  return items.flatMap(([label, value]) => (value === null ? [] : [printable(SAID.cardItem(label, String(value)))]));
}

function section(terminal: Terminal, heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : ["", paint(terminal, "bold", heading), ...lines.map((line) => `  ${printable(line)}`)];
}
