import type { Carrier } from "./carrier";
import { dialectOf } from "./dialect";
import { packageFault } from "./package-faults";
import { rereadFault } from "./reread";
import { SaveTrouble } from "./save-trouble";
import type { Workbook } from "../workbook";
import type { Parts } from "./zip-package";
import { textPart } from "./zip-package";

/**
 * Lets no file out that is not sound: its parts are looked at by the letter of the format, and the file is read again
 * and held against the workbook. Fails with SaveTrouble "unsound".
 */
export async function requireSound(
  workbook: Workbook,
  carrier: Carrier,
  parts: Parts,
  bytes: Uint8Array,
): Promise<void> {
  const dialect = dialectOf(textPart(parts, carrier.workbookPath) ?? "");
  const fault = packageFault(parts, carrier.parts, dialect) ?? (await rereadFault(workbook, carrier, bytes));
  if (fault !== null) throw new SaveTrouble("unsound", fault);
}
