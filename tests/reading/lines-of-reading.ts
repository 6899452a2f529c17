import { valueOf } from "../../src/domain/entry";
import type { Entry } from "../../src/domain/entry";
import type { AdditionalItem } from "../../src/domain/additional-item";
import type { Reading } from "../../src/domain/reading";
import type { TargetTable } from "../../src/domain/target-table";
import { INDICATOR_COLUMNS } from "../../src/domain/target-table";
import { bare } from "./field-forms";

function line(sign: string, entries: readonly (Entry<unknown> | undefined)[]): string {
  return bare(`${sign} ${entries.map((entry) => (entry ? String(valueOf(entry) ?? "") : "")).join(" | ")}`);
}

/** What was read, in the short lines of tests/sheets: see field-forms.ts. */
export function linesOf({ document, leftovers, asides }: Reading): readonly string[] {
  return [
    line("=", [document?.title, document?.year, document?.unitCode, document?.unitName, document?.moneyUnit]),
    ...(document?.tables ?? []).flatMap(tableLines),
    ...(leftovers.length > 0 ? [bare(`! ${leftovers.map(({ text }) => text).join(" | ")}`)] : []),
    ...(asides.length > 0 ? [bare(`~ ${asides.map(({ text }) => text).join(" | ")}`)] : []),
  ];
}

function tableLines({ framework, additionalColumns: extraColumns, projects, totals }: TargetTable): readonly string[] {
  const columns = extraColumns.map(
    ({ kind, of, header }) => `${of === "project" ? "project " : ""}${kind} ${valueOf(header) ?? ""}`,
  );
  return [
    ...(columns.length > 0 || framework === "fujian-2017" ? [[`: ${framework}`, ...columns].join(" | ")] : []),
    ...projects.flatMap(({ seq, name, budget, overallGoal, indicators, additional: extras }) => [
      line("#", [seq, name, budget, overallGoal]),
      ...extraLines(extras),
      ...indicators.flatMap((indicator) => [
        line(
          "-",
          INDICATOR_COLUMNS.map((column) => indicator[column]),
        ),
        ...extraLines(indicator.additional),
      ]),
    ]),
    ...totals.map(({ label, amount }) => line("Σ", [label, amount])),
  ];
}

function extraLines(extras: readonly AdditionalItem[]): readonly string[] {
  return extras.some(({ entry }) => entry.state !== "blank")
    ? [
        line(
          "+",
          extras.map(({ entry }) => entry),
        ),
      ]
    : [];
}
