import type { AdditionalKind } from "../../domain/additional-item";
import type { LayoutProfile } from "../../domain/layout-profile";
import { valueOf } from "../../domain/entry";
import type { MoneyUnit } from "../../domain/statement";
import type { Column, TargetTable } from "../../domain/target-table";
import { COLUMNS, INDICATOR_COLUMNS } from "../../domain/target-table";
import { declaredWeightIn } from "../../domain/vocabulary/declared-weights";
import { CARD_CAPTIONS } from "../captions/card-form";
import type { ListStyle } from "../captions/list-form";
import { ALWAYS_BESIDE_OWN_COLUMNS, LIST_STYLES, withMoneyUnit } from "../captions/list-form";

/** What a column of the list holds: items of the standard form, or those of a column that the standard form lacks. */
export type ColumnItem =
  | { readonly kind: "standard"; readonly column: Column }
  | { readonly kind: "extra"; readonly extra: AdditionalKind; readonly index: number };

/** A column of the list as printed. */
export interface ListColumn {
  readonly item: ColumnItem;
  readonly of: "project" | "indicator";
  readonly caption: string;
}

const LEVELS: readonly Column[] = ["level1", "level2", "level3"];
const OF_INDICATOR: ReadonlySet<Column> = new Set(INDICATOR_COLUMNS);

/** Before which column of the standard form the indicators' other columns stand; those not named stand last. */
const STANDS_BEFORE: Readonly<Partial<Record<AdditionalKind, Column>>> = { standard: "nature", "place-value": "unit" };
/** Before which column those of the project stand. */
const PROJECT_EXTRAS_BEFORE: Column = "budget";

/**
 * The columns of the list of a table, in the order of print. A standard table gets all columns of its form, those the
 * source lacks staying blank; a table with columns of its own gets what it has and they none is lost.
 */
export function listColumns(
  table: TargetTable,
  moneyUnit: MoneyUnit | null,
  layout: LayoutProfile,
): readonly ListColumn[] {
  const style = LIST_STYLES[table.framework];
  const always = table.additionalColumns.length > 0 ? ALWAYS_BESIDE_OWN_COLUMNS : style.always;
  const lacksValues = !table.additionalColumns.some(({ kind }) => kind === "place-value");
  const has = (column: Column): boolean =>
    always.has(column) || table.header[column].state !== "absent" || (column === "value" && lacksValues);
  const standard = ordered(layout.columns)
    .filter(has)
    .map((column) => standardColumn(column, table, style, moneyUnit, layout));
  const extras = extraColumns(table);
  const project = extras.filter(({ of }) => of === "project");
  const at = standard.findIndex(({ item }) => item.kind === "standard" && item.column === PROJECT_EXTRAS_BEFORE);
  return [...standard.slice(0, at), ...project, ...withIndicatorExtras(standard.slice(at), ofIndicators(extras))];
}

/**
 * The columns of the indicators alone, as a card has them: those of the standard form that are `had`, and the table's
 * own. Its rows begin with the levels whatever a bureau's order, since what stands at the left of them on a card is a
 * label.
 */
export function indicatorColumns(
  table: TargetTable,
  had: readonly Column[],
  layout: LayoutProfile,
): readonly ListColumn[] {
  const style = LIST_STYLES[table.framework];
  const captions = { ...style, captions: { ...style.captions, ...CARD_CAPTIONS } };
  const order = [...new Set([...LEVELS, ...ordered(layout.columns)])];
  const standard = order
    .filter((column) => had.includes(column))
    .map((column) => standardColumn(column, table, captions, null, layout));
  return withIndicatorExtras(standard, ofIndicators(extraColumns(table)));
}

function ofIndicators(columns: readonly ListColumn[]): readonly ListColumn[] {
  return columns.filter(({ of }) => of === "indicator");
}

/** The bureau's order, the form's for the columns it does not name; those of the project come first. */
function ordered(wanted: readonly Column[]): readonly Column[] {
  const all = [...new Set([...wanted, ...COLUMNS])];
  return [...all.filter((column) => !OF_INDICATOR.has(column)), ...all.filter((column) => OF_INDICATOR.has(column))];
}

function standardColumn(
  column: Column,
  table: TargetTable,
  style: ListStyle,
  moneyUnit: MoneyUnit | null,
  { captions }: LayoutProfile,
): ListColumn {
  const own = captions[column] ?? style.captions[column];
  const priced = column === "budget" ? withMoneyUnit(own, moneyUnit) : own;
  const caption = column === "weight" ? withDeclaredPoints(own, table) : priced;
  return { item: { kind: "standard", column }, of: OF_INDICATOR.has(column) ? "indicator" : "project", caption };
}

/** 权重分值90分 declares what the 分值 sum up to, which its official caption does not say. */
function withDeclaredPoints(caption: string, { header }: TargetTable): string {
  const printed = valueOf(header.weight);
  return printed !== null && declaredWeightIn(printed) !== null ? printed : caption;
}

/**
 * The columns that the standard form lacks: those of the header, and those that only a later page or a second block
 * has.
 */
function extraColumns({ additionalColumns: columns, projects }: TargetTable): readonly ListColumn[] {
  const found = { project: new Map<string, ListColumn>(), indicator: new Map<string, ListColumn>() };
  const add = (of: ListColumn["of"], extra: AdditionalKind, caption: string, nth: number): void => {
    const key = `${nth} ${caption}`;
    if (!found[of].has(key)) found[of].set(key, { item: { kind: "extra", extra, index: found[of].size }, of, caption });
  };
  const seen = new Map<string, number>();
  for (const { kind, of, header } of columns) {
    const caption = valueOf(header) ?? "";
    const nth = seen.get(`${of} ${caption}`) ?? 0;
    seen.set(`${of} ${caption}`, nth + 1);
    add(of, kind, caption, nth);
  }
  for (const project of projects) {
    for (const { kind, caption } of project.additional) add("project", kind, caption, 0);
    for (const { additional: extras } of project.indicators)
      for (const { kind, caption } of extras) add("indicator", kind, caption, 0);
  }
  return [...found.project.values(), ...found.indicator.values()];
}

function withIndicatorExtras(columns: readonly ListColumn[], extras: readonly ListColumn[]): readonly ListColumn[] {
  const before = ({ item }: ListColumn): Column | undefined =>
    item.kind === "extra" ? STANDS_BEFORE[item.extra] : undefined;
  const isAt = (column: Column, { item }: ListColumn): boolean =>
    item.kind === "standard" &&
    COLUMNS.indexOf(item.column) >= COLUMNS.indexOf(column) &&
    OF_INDICATOR.has(item.column);
  const placed = extras.reduce<readonly ListColumn[]>((all, extra) => {
    const wanted = before(extra);
    const at = wanted === undefined ? -1 : all.findIndex((column) => isAt(wanted, column));
    return at < 0 ? [...all, extra] : [...all.slice(0, at), extra, ...all.slice(at)];
  }, columns);
  return placed;
}
