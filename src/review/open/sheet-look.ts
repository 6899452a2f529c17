import type { ReadingChoices } from "../../domain/reading-choices";
import { readDocument } from "../../reading/read-document";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { partOf } from "../../sheet/sheet-parts";
import { captionsOn } from "./captions-on";
import type { DocumentFacts, TargetSheet } from "./document-facts";
import { targetSheetOf } from "./document-facts";
import type { TroubleKind } from "../port/host-trouble";
import { ofOneSheet } from "../port/one-sheet-trouble";
import type { Progress } from "../port/progress";
import { readSource } from "./read-source";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/**
 * What a sheet turned out to be.
 * - target: a 绩效目标表, read whole
 * - likely: its top reads as one; the rest was not looked at
 * - other: something else; `found` are the captions of the form it has all the same
 * - empty: nothing stands on it
 * - unreadable: the host cannot hand it over (a chart sheet, too large, gone meanwhile)
 */
export type SheetLook =
  | { readonly kind: "target"; readonly sheet: string; readonly target: TargetSheet }
  | {
      readonly kind: "likely";
      readonly sheet: string;
      readonly facts: DocumentFacts;
      readonly found: readonly string[];
    }
  | {
      readonly kind: "other";
      readonly sheet: string;
      readonly found: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly kind: "empty"; readonly sheet: string }
  | { readonly kind: "unreadable"; readonly sheet: string; readonly trouble: TroubleKind };

/** Rows read to tell what a sheet is: prose, headings and the first projects of the longest statements seen fit in. */
const TOP_ROWS = 200;

/** Looks at the top of a sheet to tell what it is, read as `choices` say. */
export async function lookAtTop(host: SpreadsheetHost, sheet: string, choices: ReadingChoices): Promise<SheetLook> {
  try {
    const snapshot = await host.readSheet(sheet, undefined, TOP_ROWS);
    const reading = readDocument(snapshot, choices);
    const target = targetSheetOf(sheet, { reading, parts: partOf(sheet) });
    if (target === null) return noTarget(sheet, snapshot);
    if (snapshot.rows.length !== TOP_ROWS) return { kind: "target", sheet, target };
    return { kind: "likely", sheet, facts: target.facts, found: reading.recognition.found };
  } catch (failure) {
    return { kind: "unreadable", sheet, trouble: ofOneSheet(failure) };
  }
}

/**
 * Reads a sheet whole, or a whole workbook, as `choices` say, to tell what it is and what it says. Fails with
 * HostTrouble.
 */
export async function lookAtWhole(
  host: SpreadsheetHost,
  sheet: string,
  choices: ReadingChoices,
  progress?: Progress,
): Promise<SheetLook> {
  const source = await readSource(host, sheet, choices, progress);
  const target = targetSheetOf(sheet, source);
  return target === null ? noTarget(sheet, source.snapshot) : { kind: "target", sheet, target };
}

/** What a snapshot that was not read as a 绩效目标表 is to be called. */
export function noTarget(sheet: string, snapshot: SheetSnapshot): SheetLook {
  return snapshot.rows.length === 0 ? { kind: "empty", sheet } : { kind: "other", sheet, ...captionsOn(snapshot) };
}
