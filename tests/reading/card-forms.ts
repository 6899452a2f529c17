import type { Entry } from "../../src/domain/entry";
import { valueOf } from "../../src/domain/entry";
import type { Project } from "../../src/domain/project";
import type { Reading } from "../../src/domain/reading";
import type { TargetTable } from "../../src/domain/target-table";
import { INDICATOR_COLUMNS } from "../../src/domain/target-table";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { sheetText } from "../sheets/true-table";
import type { DrawnRows } from "../support/draw-sheet";
import { drawnRows, sheetOf } from "../support/draw-sheet";
import { bare } from "./field-forms";

/** A written card, and what it truly says, in the same short lines as it is read. */
export interface CardForm {
  readonly name: string;
  readonly rows: DrawnRows;
  readonly snapshot: SheetSnapshot;
  readonly truth: readonly string[];
}

/**
 * The cards of tests/sheets/cards.txt: “@ name”, the drawing, “= title | year | code | name | money unit”; for each
 * card “# form framework | name | budget | goal”, its labels “: item | value”, its money “$ kind horizon caption |
 * amount | extras”, its tasks “* name | content | amounts”, its indicators “- horizon level 1 … weight | extras”; and
 * “! what is left over”.
 */
export function cardForms(): readonly CardForm[] {
  return sheetText("cards.txt")
    .split(/^@ /m)
    .slice(1)
    .map((text) => {
      const [name = "", ...lines] = text.split("\n");
      const start = lines.findIndex((line) => line.startsWith("= "));
      const rows = drawnRows(lines.slice(0, start).join("\n"));
      return {
        name,
        rows,
        snapshot: sheetOf(rows).snapshot,
        truth: lines
          .slice(start)
          .filter((line) => line !== "")
          .map(bare),
      };
    });
}

/** A reading in the lines of a written card. */
export function cardLines({ document, leftovers }: Reading): readonly string[] {
  return [
    line("=", [document?.title, document?.year, document?.unitCode, document?.unitName, document?.moneyUnit]),
    ...(document?.tables ?? []).flatMap((table) => table.projects.flatMap((project) => linesOf(table, project))),
    ...(leftovers.length > 0 ? [bare(`! ${leftovers.map(({ text }) => text).join(" | ")}`)] : []),
  ];
}

function linesOf(
  { form, framework }: TargetTable,
  { name, budget, overallGoal, card, indicators }: Project,
): readonly string[] {
  const {
    department,
    implementingUnit,
    character,
    starts,
    ends,
    annualGoal,
    funds = [],
    tasks = [],
    others = [],
  } = card ?? {};
  const labels = Object.entries({ department, implementingUnit, character, starts, ends, annualGoal }).flatMap(
    ([item, entry]) => (entry && entry.state !== "absent" ? [line(`: ${item} |`, [entry])] : []),
  );
  return [
    line(`# ${form} ${framework} |`, [name, budget, overallGoal]),
    ...labels,
    ...others.map(({ label, entry }) => line(`: ${label} |`, [entry])),
    ...funds.map(({ kind, horizon, caption, amount, additional: extras }) =>
      line(`$ ${kind} ${horizon} ${caption} |`, [amount, ...extras.map(({ entry }) => entry)]),
    ),
    ...tasks.map((task) => line("*", [task.name, task.content, ...task.funds.map(({ amount }) => amount)])),
    ...indicators.map((indicator) =>
      line(indicator.horizon === "unspecified" ? "-" : `- ${indicator.horizon}`, [
        ...INDICATOR_COLUMNS.map((column) => indicator[column]),
        ...(indicator.additional.length > 0 ? indicator.additional.map(({ entry }) => entry) : [undefined]),
      ]),
    ),
  ];
}

function line(sign: string, entries: readonly (Entry<unknown> | undefined)[]): string {
  return bare(`${sign} ${entries.map((entry) => (entry ? String(valueOf(entry) ?? "") : "")).join(" | ")}`);
}
