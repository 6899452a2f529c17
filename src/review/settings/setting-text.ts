import { isJsonObject } from "../../linting/json/json-value";
import { parseJson } from "../../linting/json/parse-json";
import type { Read, Shape } from "../../linting/json/shape";
import { BROKEN } from "../../linting/strings/wrong";
import { SETTING_WRONG } from "../port/strings";
import { storedOf } from "./stored-suppression";
import type { SettingPart } from "../../sheet/setting-part";
import type { WorkbookSettings } from "./workbook-settings";

/** Raised when a part's text means something else than before; a text of a later version is told and left alone. */
const VERSION = 1;

/** The content of a part out of the text that is kept, or one sentence that says where and why it cannot be taken. */
export function readSetting<T>(kept: string, shape: Shape<T>): Read<T> {
  const parsed = parseJson(kept);
  if (parsed.kind === "broken") return { ok: false, wrong: BROKEN[parsed.why](parsed.line, parsed.column) };
  const { value } = parsed;
  const version = isJsonObject(value) ? value["version"] : undefined;
  if (!isJsonObject(value) || typeof version !== "number") return { ok: false, wrong: SETTING_WRONG.foreign };
  if (version !== VERSION) return { ok: false, wrong: version > VERSION ? SETTING_WRONG.newer : SETTING_WRONG.foreign };
  return shape.read(value["content"] ?? null, "");
}

/** The text of a part as it is kept; null where there is nothing to keep. */
export function settingText<Part extends SettingPart>(part: Part, notes: Pick<WorkbookSettings, Part>): string | null {
  const content = contentOf(part, notes);
  return content === null ? null : JSON.stringify({ version: VERSION, content });
}

function contentOf(
  part: SettingPart,
  { ignored = [], choices = {}, profile = null, settings }: Partial<WorkbookSettings>,
): object | string | null {
  switch (part) {
    case "ignored":
      return ignored.length === 0 ? null : ignored.map(storedOf);
    case "choices": {
      const said = Object.entries(choices).filter(([, choice]) => Object.keys(choice).length > 0);
      return said.length === 0 ? null : Object.fromEntries(said);
    }
    case "profile":
      return profile?.json ?? null;
    case "settings":
      return settings && (settings.subjectsOff.length > 0 || Object.keys(settings).length > 1) ? settings : null;
  }
}
