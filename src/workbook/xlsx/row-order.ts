import { formatAddress, parseColumn } from "../../sheet/a1";
import { changeAttributes } from "./change-attributes";
import { attributesOf, childElements, rootElement, sourceOf } from "./xml-scan";

/**
 * The sheetData element with its rows, and the cells of each row, in order and each once, as Excel asks for; to the
 * letter as it was where they are. Of two cells at one place the later one stands, as readers take it.
 */
export function inRowOrder(source: string): string {
  return isInRowOrder(source) ? source : putInOrder(source);
}

/** A start tag of a row or a cell, with its attributes. */
const TAGS = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const PLACE = /(?:^|\s)r\s*=\s*["']\s*([A-Za-z]*)(\d+)/;

/** True where rows, and the cells of each row, stand in ascending order and each once. */
export function isInRowOrder(source: string): boolean {
  let [row, column] = [-1, -1];
  for (const [, name, attributes = ""] of source.matchAll(TAGS)) {
    const [, letters = "", digits] = PLACE.exec(attributes) ?? [];
    const number = digits === undefined ? null : Number(digits) - 1;
    if (name === "row") {
      const next = number ?? row + 1;
      if (next <= row) return false;
      [row, column] = [next, -1];
    } else {
      const next = letters === "" ? column + 1 : parseColumn(letters);
      if (next <= column || (number !== null && number !== row)) return false;
      column = next;
    }
  }
  return true;
}

interface LooseRow {
  /** The row's own tag, as that of an empty element; null for one that only cells name. */
  tag: string | null;
  readonly cells: Map<number, string>;
}

function putInOrder(source: string): string {
  const rows = new Map<number, LooseRow>();
  const rowAt = (number: number): LooseRow => {
    const row = rows.get(number) ?? { tag: null, cells: new Map() };
    rows.set(number, row);
    return row;
  };
  const root = rootElement(source);
  let last = -1;
  for (const element of childElements(source, root.innerStart, root.innerEnd)) {
    const written = Number(attributesOf(source, element).get("r") ?? NaN);
    last = Number.isNaN(written) ? last + 1 : written - 1;
    rowAt(last).tag ??= `${source.slice(element.start, element.innerStart).replace(/\/?>$/, "")}/>`;
    let column = -1;
    for (const cell of childElements(source, element.innerStart, element.innerEnd)) {
      if (cell.local !== "c") continue;
      const [, letters = "", digits] = /^([A-Za-z]*)(\d*)/.exec(attributesOf(source, cell).get("r") ?? "") ?? [];
      column = letters === "" ? column + 1 : parseColumn(letters);
      const row = digits ? Number(digits) - 1 : last;
      const r = formatAddress({ row, column });
      rowAt(row).cells.set(column, changeAttributes(sourceOf(source, cell), { r }));
    }
  }
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const written = [...rows].sort(([a], [b]) => a - b).map(([number, row]) => rowXml(number, row, prefix));
  return `<${root.name}>${written.join("")}</${root.name}>`;
}

function rowXml(number: number, { tag, cells }: LooseRow, prefix: string): string {
  const head = changeAttributes(tag ?? `<${prefix}row/>`, { r: number + 1, spans: null });
  const inside = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  return inside.length === 0 ? head : `${head.slice(0, -2)}>${inside.join("")}</${prefix}row>`;
}
