import type { Json } from "../../../workbook/workbook";
import { isMember } from "./excel-members";
import type { HostObject } from "./object-kind";
import type { QueryInfo } from "./request-body";
import { isRecord } from "./request-body";
import type { Session } from "./session";

type Answer = Record<string, Json>;

/** What `load` is given for all properties that hold data. */
const ALL = new Set(["$all", "*"]);

/**
 * Answers `object.load(…)`: the selected properties under their names with a capital first letter, what lies deeper
 * ("format/fill/color") nested, a collection as its items. Without a selection, or with "*", every property that
 * holds data is given. A name Excel itself does not know is passed over, as Excel passes it over; one that only this
 * host does not play is refused.
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
  const [own, ofItems] = [
    below.filter(([name = ""]) => object.knows(name)),
    below.filter(([name = ""]) => !object.knows(name)),
  ];
  return {
    ...(own.length > 0 ? properties(object, own, session) : {}),
    _Items: own.length > 0 && ofItems.length === 0 ? [] : shown.map((item) => properties(item, ofItems, session)),
  };
}

function properties(object: HostObject, paths: readonly (readonly string[])[], session: Session): Answer {
  const result: Answer = { ...object.identity(session) };
  if (object.tracked) result["_ReferenceId"] = session.keep(object);
  const deeper = new Map<string, (readonly string[])[]>();
  const everything = object.scalarNames(session).map((scalar) => [scalar]);
  const wanted = paths.flatMap((path) => (ALL.has(path[0] ?? "") ? everything : [path]));
  for (const [name = "", ...rest] of paths.length === 0 ? everything : wanted) {
    const known = deeper.get(name);
    if (known) known.push(rest);
    else deeper.set(name, [rest]);
  }
  for (const [name, rests] of deeper) {
    if (name === "_ReferenceId" || (!object.knows(name) && !isMember(object.type, name))) continue;
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
export function isObject(value: unknown): value is HostObject {
  return isRecord(value) && typeof value["get"] === "function";
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
