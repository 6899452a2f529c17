import { parseJson } from "./json/parse-json";
import type { Read } from "./json/shape";
import type { Profile, Thresholds } from "./profile";
import { profileShape } from "./profile-shape";
import { BROKEN, WRONG } from "./strings/wrong";

/** Bounds of one thing: the lower must not be above the upper, whether they come from the file or from the standard. */
const BOUNDS: readonly (readonly [least: keyof Thresholds, most: keyof Thresholds])[] = [
  ["satisfactionLeast", "satisfactionMost"],
  ["indicatorsLeast", "indicatorsMost"],
];

/**
 * A bureau's profile out of its JSON file, or one sentence that says where and why it cannot be taken. `rules` are the
 * ids there are.
 */
export function readProfile(json: string, rules: readonly string[]): Read<Profile> {
  const parsed = parseJson(json);
  if (parsed.kind === "broken") return { ok: false, wrong: BROKEN[parsed.why](parsed.line, parsed.column) };
  const read = profileShape(rules).read(parsed.value, "");
  if (!read.ok) return read;
  const { thresholds } = read.value;
  const crossed = BOUNDS.find(([least, most]) => thresholds[least] > thresholds[most]);
  return crossed ? { ok: false, wrong: WRONG.order(`thresholds.${crossed[0]}`, `thresholds.${crossed[1]}`) } : read;
}
