import type { IgnoredFinding, JudgedPlace } from "../linting/ignored-finding";
import type { Read, Shape } from "../linting/json/shape";
import { listOf, object, orNull, someOf, text, truth } from "../linting/json/shape";
import { readProfile } from "../linting/read-profile";
import { choicesShape } from "./choices-shape";
import type { NotePart } from "./note-part";
import type { KeptProfile, WorkbookNotes, WorkbookSettings } from "./workbook-notes";
import { NO_NOTES } from "./workbook-notes";

const place = object<JudgedPlace>({
  standard: {},
  required: ["project", "indicator", "value"],
  shapes: { project: orNull(text(0)), indicator: orNull(text(0)), value: text(0) },
});

const ignored = object<IgnoredFinding>({
  standard: {},
  required: ["rule", "says", "places", "message", "reason", "sheet"],
  shapes: { rule: text(1), says: text(1), places: someOf(place), message: text(0), reason: text(1), sheet: text(0) },
});

const settings = object<WorkbookSettings>({
  standard: NO_NOTES.settings,
  shapes: { subjectsOff: listOf(text(1)), liveCheck: truth, marks: truth, language: text(1) },
});

/** A profile is kept as the text of its file and judged as that file is. */
function profile(rules: readonly string[]): Shape<KeptProfile | null> {
  const json = text(1);
  return {
    schema: json.schema,
    read: (value, path): Read<KeptProfile | null> => {
      const kept = json.read(value, path);
      if (!kept.ok) return kept;
      const read = readProfile(kept.value, rules);
      return read.ok ? { ok: true, value: { json: kept.value, profile: read.value } } : read;
    },
  };
}

/** What each part must look like. `rules` are the ids there are. */
export function noteShapes(rules: readonly string[]): { readonly [Part in NotePart]: Shape<WorkbookNotes[Part]> } {
  return { ignored: listOf(ignored), choices: choicesShape, profile: profile(rules), settings };
}
