import type { Rule } from "../linting/rule";
import { byNameNow, followedIn } from "./followed-sheets";
import type { KeptPart, KeptTexts, NotePart } from "./note-part";
import { NOTE_PARTS, overruledOf } from "./note-part";
import { noteShapes } from "./note-shapes";
import { readNote } from "./note-text";
import type { SpreadsheetHost } from "./spreadsheet-host";
import { NOTE_WRONG } from "./strings";
import type { WorkbookNotes } from "./workbook-notes";
import { NO_NOTES } from "./workbook-notes";

/** What the workbook keeps; a part in `refused` counts as not kept and stays in the workbook as it is. */
export interface NotesRead {
  readonly notes: WorkbookNotes;
  readonly refused: readonly RefusedNote[];
}

/** A part that is damaged, of a later version, not ours or overruled, with one sentence that says where and why. */
export interface RefusedNote {
  readonly part: KeptPart;
  readonly wrong: string;
}

/** Reads what is kept in the workbook; `rules` are those a profile may name. Writes nothing; fails with HostTrouble. */
export async function readNotes(host: SpreadsheetHost, rules: readonly Rule[]): Promise<NotesRead> {
  return notesIn(await host.readNotes(), rules);
}

/** What the kept texts say. */
export function notesIn(kept: KeptTexts, rules: readonly Rule[]): NotesRead {
  if (Object.keys(kept).length === 0) return { notes: NO_NOTES, refused: [] };
  const shapes = noteShapes(rules.map(({ meta }) => meta.id));
  const refused: RefusedNote[] = [];
  const part = <Part extends NotePart>(name: Part): Partial<Pick<WorkbookNotes, Part>> => {
    const text = kept[name];
    if (text === undefined) return {};
    const read = readNote<WorkbookNotes[Part]>(text, shapes[name]);
    if (!read.ok) refused.push({ part: name, wrong: read.wrong });
    return read.ok ? ({ [name]: read.value } as Pick<WorkbookNotes, Part>) : {};
  };
  const asKept = NOTE_PARTS.reduce<WorkbookNotes>((known, name) => ({ ...known, ...part(name) }), NO_NOTES);
  const notes =
    kept.sheets === undefined ? asKept : { ...asKept, choices: byNameNow(asKept.choices, followedIn(kept.sheets)) };
  const overruled = NOTE_PARTS.map(overruledOf).filter((name) => kept[name] !== undefined);
  return { notes, refused: [...refused, ...overruled.map((name) => ({ part: name, wrong: NOTE_WRONG.overruled }))] };
}
