import type { Entry } from "../../domain/entry";
import type { MoneyUnit } from "../../domain/statement";
import { yearOf } from "../../domain/vocabulary/amounts";
import {
  ATTACHMENT_PREFIX,
  CODE_AND_NAME,
  ENDS_AS_TABLE,
  MONEY_UNIT_IN_CAPTION,
  MONEY_UNIT_LINE,
  NAME_AND_CODE,
  UNIT_LABEL,
  UNIT_LINE,
  YEAR_IN_TITLE,
  YEAR_LINE,
} from "../../domain/vocabulary/lines";
import { moneyUnitNamed } from "../../domain/vocabulary/money-units";
import type { CellRange } from "../../sheet/cell-range";
import type { HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import { lineKindOf, tableKindAnnounced } from "./headings";
import type { Ledger } from "../grid/ledger";
import { plainText } from "../grid/plain-text";
import { printedText } from "../grid/printed-text";
import type { SourceCell, SourceRow } from "../grid/source-cell";

export interface Headings {
  readonly title: Entry<string>;
  readonly year: Entry<number>;
  readonly unitCode: Entry<string>;
  readonly unitName: Entry<string>;
  readonly moneyUnit: Entry<MoneyUnit>;
}

/**
 * What the lines around the tables say of the document. Of two lines that say the same the nearer to the first table
 * counts.
 */
export function readHeadings(outside: readonly SourceRow[], layout: HeaderLayout, ledger: Ledger): Headings {
  const absent: Entry<never> = {
    state: "absent",
    expectedNear: { first: { row: layout.firstRow, column: 0 }, last: { row: layout.firstRow, column: 0 } },
  };
  let found: Headings = {
    title: absent,
    year: absent,
    unitCode: absent,
    unitName: absent,
    moneyUnit: unitInCaption(layout) ?? absent,
  };
  let titleYear: Entry<number> = absent;
  let weakTitle: Entry<string> = absent;
  for (const row of outside) {
    for (const [index, cell] of row.cells.entries()) {
      const kind = lineKindOf(cell);
      if (kind === null || kind === "statement") continue;
      ledger.claim("heading", cell);
      const above = row.row < layout.firstRow;
      if (kind === "title") {
        const title: Entry<string> = filled(
          printedText(cell.text).replace(ATTACHMENT_PREFIX, ""),
          cell.text,
          cell.range,
        );
        if (endsAsTable(cell) && tableKindAnnounced(cell) === null)
          found = { ...found, title: above || found.title.state === "absent" ? title : found.title };
        else weakTitle = above || weakTitle.state === "absent" ? title : weakTitle;
        titleYear = yearEntry(cell, YEAR_IN_TITLE) ?? titleYear;
      } else if (kind === "year") {
        const year = yearEntry(cell, YEAR_LINE);
        if (year && (above || found.year.state === "absent")) found = { ...found, year };
      }
      if (kind === "money-unit") titleYear = yearEntry(cell, YEAR_IN_TITLE) ?? titleYear;
      if (kind === "unit" || kind === "money-unit")
        found = { ...found, ...unitLine(cell, row.cells[index + 1] ?? null, found, ledger) };
    }
  }
  return {
    ...found,
    title: found.title.state === "absent" ? weakTitle : found.title,
    year: found.year.state === "absent" ? titleYear : found.year,
  };
}

function filled<T>(value: T, raw: string, at: CellRange): Entry<T> {
  return { state: "filled", value, raw, at };
}

function endsAsTable(cell: SourceCell): boolean {
  return ENDS_AS_TABLE.test(plainText(cell.text).text);
}

function yearEntry(cell: SourceCell, pattern: RegExp): Entry<number> | null {
  const match = pattern.exec(plainText(cell.text).text);
  const year = match ? yearOf(match[1] ?? "") : null;
  return year === null ? null : filled(year, cell.text, cell.range);
}

/** 单位名称：[116001]某某局, the name in the same cell or the next; 单位：万元 in a cell of its own or behind the name. */
function unitLine(cell: SourceCell, next: SourceCell | null, found: Headings, ledger: Ledger): Partial<Headings> {
  const plain = plainText(cell.text);
  const money = MONEY_UNIT_LINE.exec(plain.text);
  const moneyUnit = moneyUnitNamed(money?.[1] ?? "");
  const told: Partial<Headings> =
    moneyUnit && found.moneyUnit.state === "absent" ? { moneyUnit: filled(moneyUnit, cell.text, cell.range) } : {};
  const label = UNIT_LINE.exec(UNIT_LABEL.test(plain.text) ? `${plain.text}:` : plain.text);
  if (!label || found.unitName.state === "filled" || (money && money.index <= 1)) return told;
  const start = plain.text.length - (label[1] ?? "").length;
  const end = money ? money.index + 1 : plain.text.length;
  if (start < end) return { ...told, ...codeAndName(plain.printed(start, end), cell) };
  if (!next || lineKindOf(next) !== null) return told;
  ledger.claim("heading", next);
  return { ...told, ...codeAndName(printedText(next.text), next) };
}

function codeAndName(text: string, cell: SourceCell): Partial<Headings> {
  const plain = plainText(text);
  const behind = NAME_AND_CODE.exec(plain.text);
  const [, code, name = ""] = behind ? [plain.text, behind[2], behind[1]] : (CODE_AND_NAME.exec(plain.text) ?? []);
  const start = behind ? 0 : plain.text.length - name.length;
  const printedName = plain.printed(start, start + name.length);
  return {
    ...(code === undefined ? {} : { unitCode: filled(code, cell.text, cell.range) }),
    ...(printedName === "" ? {} : { unitName: filled(printedName, cell.text, cell.range) }),
  };
}

function unitInCaption(layout: HeaderLayout): Entry<MoneyUnit> | null {
  const place = placeIn(layout, "budget");
  const match = place ? MONEY_UNIT_IN_CAPTION.exec(plainText(place.caption).text) : null;
  const unit = moneyUnitNamed(match?.[1] ?? match?.[2] ?? "");
  return place && unit ? filled(unit, place.raw, place.at) : null;
}
