import { readFile } from "node:fs/promises";
import type { Profile } from "../linting/profile";
import { readProfile } from "../linting/read-profile";
import { readingTrouble } from "./file-trouble";
import { SAID } from "./strings";

/** A bureau's profile, null where none is asked for, or one sentence why there is none. */
export type ProfileFile =
  | { readonly kind: "profile"; readonly profile: Profile | null }
  | { readonly kind: "refused"; readonly sentence: string };

/** The profile in a file, null where none is named. `rules` are the ids there are. */
export async function profileOf(file: string | null, rules: readonly string[]): Promise<ProfileFile> {
  if (file === null) return { kind: "profile", profile: null };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (failure) {
    return { kind: "refused", sentence: readingTrouble(file, failure) };
  }
  const json = new TextDecoder().decode(bytes);
  if (json.includes("\uFFFD")) return { kind: "refused", sentence: SAID.notUtf8(file) };
  const read = readProfile(json, rules);
  return read.ok
    ? { kind: "profile", profile: read.value }
    : { kind: "refused", sentence: SAID.badProfile(file, read.wrong) };
}
