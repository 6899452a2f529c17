import type { Json } from "../../../workbook/workbook";
import type { HostObject } from "./object-kind";
import type { QueryInfo } from "./request-body";
import { isRecord } from "./request-body";
import type { Session } from "./session";

type Answer = Record<string, Json>;

/**
 * Answers `object.load(…)`: the selected properties under their names with a capital first letter, what lies deeper
 * ("format/fill/color") nested, a collection as its items. Without a selection every property that holds data is given.
 */
export function queryObject(object: HostObject, query: QueryInfo, session: Session): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split("/").map(capitalised));
  return answer(object, paths, session, query);
}

function answer(
  object: HostObject,
  paths: readonly (readonly string[])[],
  session: Session,
  window: QueryInfo = {},
): Json {
  if (object.isNull) return null;
  const items = object.items(session);
  const below = paths
    .map((path) => (items && path[0] === "Items" ? path.slice(1) : path))
    .filter((path) => path.length > 0);
  if (items === null) return properties(object, below, session);
  const skip = window.Skip ?? 0;
  const shown = items.slice(skip, window.Top === undefined ? undefined : skip + window.Top);
  return { _Items: shown.map((item) => properties(item, below, session)) };
}

function properties(object: HostObject, paths: readonly (readonly string[])[], session: Session): Answer {
  const result: Answer = { ...object.identity(session) };
  if (object.tracked) result["_ReferenceId"] = session.keep(object);
  const deeper = new Map<string, (readonly string[])[]>();
  for (const [name = "", ...rest] of paths.length === 0 ? object.scalarNames.map((scalar) => [scalar]) : paths) {
    const known = deeper.get(name);
    if (known) known.push(rest);
    else deeper.set(name, [rest]);
  }
  for (const [name, rests] of deeper) {
    if (name === "_ReferenceId" || name === "$all") continue;
    const value = object.get(name, session);
    result[name] = isObject(value)
      ? answer(
          value,
          rests.filter((rest) => rest.length > 0),
          session,
        )
      : value;
  }
  return result;
}

/** True for an object of the model, false for data. */
export function isObject(value: Json | HostObject): value is HostObject {
  return isRecord(value) && typeof value["get"] === "function";
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
