import { readDocument } from "../../reading/read-document";
import { tellsStatement } from "../../reading/prose/read-statement";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/** The 情况说明 as it stands on a sheet of its own. */
export interface FoundStatement {
  readonly sheet: string;
  readonly text: string;
}

/** 情况说明 is at most a page of lines. */
const TOP_ROWS = 200;

/**
 * Looks for the 情况说明 on the workbook's other sheets: the first in the order of the tabs that tells the number of
 * projects and holds no 绩效目标表, which would be its own. Hidden sheets and those the product wrote are passed over.
 * Writes nothing; fails with HostTrouble.
 */
export async function findStatement(host: SpreadsheetHost, besides: string): Promise<FoundStatement | null> {
  for (const { name, hidden, generated } of await host.listSheets()) {
    if (hidden || generated || name === besides) continue;
    // A sheet that alone cannot be read (a chart) holds no text and stands in nobody's way.
    const [snapshot = null] = await host.readSheets([name], undefined, TOP_ROWS);
    const text = snapshot && statementOn(snapshot);
    if (snapshot !== null && text !== null && readDocument(snapshot).document === null) return { sheet: name, text };
  }
  return null;
}

/** The text of the top of a sheet where it tells the number of projects; null where it does not. */
export function statementOn(snapshot: SheetSnapshot): string | null {
  const text = textOf(snapshot);
  return tellsStatement(text) ? text : null;
}

/** A line for each cell that is not empty. */
function textOf({ rows }: SheetSnapshot): string {
  return rows
    .slice(0, TOP_ROWS)
    .flatMap((row) => row.map(({ text }) => text).filter((text) => text.trim() !== ""))
    .join("\n");
}
