import type { JsonObject } from "./json/json-value";
import { profileShape } from "./profile-shape";
import { PROFILE_TITLE } from "./strings/meanings";

/** The JSON Schema of a profile's file: an editor that is told of it completes and explains its keys. */
export const PROFILE_SCHEMA: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: PROFILE_TITLE,
  ...profileShape([]).schema,
};
