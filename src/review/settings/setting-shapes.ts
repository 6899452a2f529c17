import type { Suppression, SuppressedPlace } from "../../linting/suppression";
import type { Read, Shape } from "../../linting/json/shape";
import { listOf, object, orNull, someOf, text, truth } from "../../linting/json/shape";
import { readProfile } from "../../linting/read-profile";
import type { StoredSuppression } from "./stored-suppression";
import { suppressionOf } from "./stored-suppression";
import { choicesShape } from "./choices-shape";
import type { SettingPart } from "../../sheet/setting-part";
import type { KeptProfile, WorkbookSettings, PaneSettings } from "./workbook-settings";
import { NO_SETTINGS } from "./workbook-settings";

const place = object<SuppressedPlace>({
  standard: {},
  required: ["project", "indicator", "value"],
  shapes: { project: orNull(text(0)), indicator: orNull(text(0)), value: text(0) },
});

const storedSuppression = object<StoredSuppression>({
  standard: {},
  required: ["rule", "says", "places", "message", "reason", "sheet"],
  shapes: { rule: text(1), says: text(1), places: someOf(place), message: text(0), reason: text(1), sheet: text(0) },
});

const suppression: Shape<Suppression> = {
  schema: storedSuppression.schema,
  read: (value, path): Read<Suppression> => {
    const read = storedSuppression.read(value, path);
    return read.ok ? { ok: true, value: suppressionOf(read.value) } : read;
  },
};

const settings = object<PaneSettings>({
  standard: NO_SETTINGS.settings,
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
export function settingShapes(rules: readonly string[]): {
  readonly [Part in SettingPart]: Shape<WorkbookSettings[Part]>;
} {
  return { ignored: listOf(suppression), choices: choicesShape, profile: profile(rules), settings };
}
