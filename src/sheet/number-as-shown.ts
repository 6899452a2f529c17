import type { CellValue } from "./cell";

/**
 * What a planned cell shows: text as it is, numbers with the decimals and the grouping of their format (“#,##0.00”).
 */
export function numberAsShown(value: CellValue, format = "General"): string {
  if (typeof value !== "number") return String(value ?? "");
  if (!/^(?:#,##)?0(?:\.0+)?$/.test(format)) return String(value);
  const [whole = "", fraction] = value.toFixed(format.split(".")[1]?.length ?? 0).split(".");
  const grouped = format.startsWith("#") ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
