/** The API set the product cannot do without: page layout, print titles, several ranges at once. */
export const NEEDED_API = "1.9";

/** Which Excel the product runs in; `inExcel` is false in a plain browser or another Office program. */
export interface OfficeReadiness {
  readonly inExcel: boolean;
  /** False where this Excel lacks ExcelApi 1.9 (Excel 2019 and earlier). */
  readonly newEnough: boolean;
  /** Host and platform, for support. */
  readonly name: string;
}

/**
 * Waits until Office.js has met its host (https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in).
 */
export async function whenReady(): Promise<OfficeReadiness> {
  // Microsoft's helpers are fetched while Office.js meets its host, which takes longer.
  const [{ host }, { officeName }] = await Promise.all([Office.onReady(), import("./office-helpers")]);
  const inExcel = host === Office.HostType.Excel;
  const newEnough = inExcel && Office.context.requirements.isSetSupported("ExcelApi", NEEDED_API);
  return { inExcel, newEnough, name: inExcel ? officeName() : String(host) };
}
