import type { Rule } from "../linting/rule";
import { HostTrouble } from "./host-trouble";
import { textOfFollowed } from "./followed-sheets";
import type { KeptPart, KeptTexts, NoteChange } from "./note-part";
import { NOTE_PARTS } from "./note-part";
import { noteText } from "./note-text";
import type { NotesRead } from "./read-notes";
import { notesIn } from "./read-notes";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WorkbookNotes } from "./workbook-notes";
import type { WriteReceipt } from "./write-receipt";

/** A part longer than this is not written: Excel keeps at most 2 MB of all that an add-in keeps in a workbook. */
const LONGEST = 500_000;

/** The parts to be written anew, made from what is kept now; parts it does not name stay as they are. */
export type NotesChange = (kept: WorkbookNotes) => Partial<WorkbookNotes>;

/**
 * Keeps something in the workbook, on the clerk's explicit wish only; the receipt takes it back. Fails with HostTrouble
 * and then has written nothing: "foreign-note" where a part to be written holds what was refused when it was read
 * (discardNote removes it), "too-large" where it would not fit, "stale" where it changed meanwhile.
 */
export async function keepNotes(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  change: NotesChange,
): Promise<WriteReceipt> {
  const kept = await host.readNotes();
  const { notes, refused }: NotesRead = notesIn(kept, rules);
  const changed = { ...notes, ...change(notes) };
  const changes = NOTE_PARTS.flatMap((part): readonly NoteChange[] => {
    if (changed[part] === notes[part]) return [];
    const foreign = refused.find((note) => note.part === part);
    if (foreign) throw new HostTrouble("foreign-note", `${part}: ${foreign.wrong}`);
    const becomes = noteText(part, changed);
    if (becomes !== null && becomes.length > LONGEST) throw new HostTrouble("too-large", `${part}: ${becomes.length}`);
    return [{ part, was: kept[part] ?? null, becomes }];
  });
  const following = changed.choices === notes.choices ? [] : [await followChange(host, kept, changed.choices)];
  return host.keepNotes([...changes, ...following].filter(({ was, becomes }) => was !== becomes));
}

/** From now on the workbook follows the sheets of which choices are kept, as far as they are there. */
async function followChange(
  host: SpreadsheetHost,
  { sheets }: KeptTexts,
  choices: WorkbookNotes["choices"],
): Promise<NoteChange> {
  const said = (await host.listSheets()).filter(({ name }) => Object.keys(choices[name] ?? {}).length > 0);
  return {
    part: "sheets",
    was: sheets ?? null,
    becomes: textOfFollowed(new Map(said.map(({ name }) => [name, name]))),
  };
}

/**
 * Removes one part from the workbook whatever it holds; the receipt brings it back to the letter. Fails with
 * HostTrouble.
 */
export async function discardNote(host: SpreadsheetHost, part: KeptPart): Promise<WriteReceipt> {
  const was = (await host.readNotes())[part] ?? null;
  return host.keepNotes(was === null ? [] : [{ part, was, becomes: null }]);
}
