import type { Entry } from "../../domain/entry";
import { valueOf } from "../../domain/entry";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { ReadingChoices } from "../../domain/reading-choices";
import type { MoneyUnit } from "../../domain/statement";
import { MONEY_UNIT_IN_CAPTION, MONEY_UNIT_LINE } from "../../domain/vocabulary/lines";
import { moneyUnitNamed } from "../../domain/vocabulary/money-units";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { claimAsides } from "../prose/claim-asides";
import { detectFramework } from "../table/detect-framework";
import type { FoundHeader } from "../header/find-headers";
import { placeIn } from "../header/header-layout";
import type { Ledger } from "../grid/ledger";
import type { Look } from "../row/look";
import type { MergedCover } from "../grid/merged-cover";
import { plainText } from "../grid/plain-text";
import { readHeadings } from "../prose/read-headings";
import type { SourceCell, SourceRow } from "../grid/source-cell";
import { blankCells } from "./blank-cells";
import type { CardRows } from "./find-cards";
import { findCards } from "./find-cards";
import { readCard } from "./read-card";

/** A longer text names no money unit. */
const LONGEST_UNIT = 40;

/**
 * Reads a sheet of cards (项目支出绩效目标申报表, 部门整体支出绩效目标表), one table a card, each with the framework and the
 * money unit it says of itself; null where the sheet holds no card.
 */
export function readCardSheet(
  snapshot: SheetSnapshot,
  rows: readonly SourceRow[],
  headers: readonly FoundHeader[],
  choices: ReadingChoices,
  {
    lookAt,
    cover,
    ledger,
  }: { readonly lookAt: (text: string) => Look; readonly cover: MergedCover; readonly ledger: Ledger },
): PerformanceDocument | null {
  const { cards, outside, frame } = findCards(rows, choices.form === undefined ? headers.filter(headsList) : []);
  const [first] = cards;
  const layout = first?.blocks[0]?.header.blocks[0]?.layout;
  if (!first || !layout) return null;
  for (const cell of frame.flatMap((row) => row.cells)) ledger.claim("header", cell);
  const firstRow = first.labels[0]?.row ?? layout.firstRow;
  const headings = readHeadings(outside, { ...layout, firstRow }, ledger);
  claimAsides(outside, ledger);
  const units = cards.map((card) => moneyUnitOf(card) ?? headings.moneyUnit);
  const blank = blankCells(snapshot.merges ?? []);
  const tables = cards.map((card, index) => {
    const framework =
      choices.framework ??
      detectFramework(
        card.blocks.flatMap((block) => block.rows),
        lookAt,
      );
    const moneyUnit = valueOf(units[index] ?? headings.moneyUnit);
    return readCard(card, {
      framework,
      moneyUnit,
      lookAt,
      cover,
      ledger,
      blank,
      mergesKnown: snapshot.merges !== null,
      form: choices.form ?? null,
    });
  });
  return { sheet: snapshot.name, ...headings, moneyUnit: units[0] ?? headings.moneyUnit, statement: null, tables };
}

/** Of a list: its header has a column for what on a card is a label. */
function headsList({ layout }: FoundHeader): boolean {
  return (
    placeIn(layout, "name") !== null ||
    (placeIn(layout, "seq") !== null && (placeIn(layout, "budget") ?? placeIn(layout, "overallGoal")) !== null)
  );
}

/** 万元 or 元 in the brackets of a label of money, or on the line above the card; null where neither says. */
function moneyUnitOf({ labels, above }: CardRows): Entry<MoneyUnit> | null {
  return unitIn(labels, MONEY_UNIT_IN_CAPTION) ?? unitIn(labels, MONEY_UNIT_LINE) ?? unitIn(above, MONEY_UNIT_LINE);
}

function unitIn(rows: readonly SourceRow[], pattern: RegExp): Entry<MoneyUnit> | null {
  for (const cell of rows.flatMap((row): readonly SourceCell[] => row.cells)) {
    const match = cell.text.length > LONGEST_UNIT ? null : pattern.exec(plainText(cell.text).text);
    const unit = moneyUnitNamed(match?.[1] ?? match?.[2] ?? "");
    if (unit) return { state: "filled", value: unit, raw: cell.text, at: cell.range };
  }
  return null;
}
