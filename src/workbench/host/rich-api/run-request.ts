import type { Json } from "../../../workbook/workbook";
import { Arguments } from "./arguments";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT } from "./object-kind";
import { isObject, queryObject } from "./query-object";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody, ResponseError } from "./request-body";
import { ACTION, PATH } from "./request-body";
import { asRichApiError, httpStatusOf, RichApiError } from "./rich-api-error";
import type { Session } from "./session";
import { SERVICE } from "./service";
import { WORKBOOK } from "./object-model";

/**
 * Runs one request of Office.js (one `context.sync()`) over the session's workbook, as one step of its undo. The
 * actions run in order; the first that fails ends the request, and what was done before it stays done.
 */
export function runRequest(request: RequestBody, session: Session): ResponseBody {
  session.losesUndo = false;
  const answer = session.workbook.transact("", "add-in", () => new Run(request, session).all());
  if (session.losesUndo) session.workbook.forgetUndo();
  return answer;
}

class Run {
  private readonly reached = new Map<number, HostObject>();

  constructor(
    private readonly request: RequestBody,
    private readonly session: Session,
  ) {}

  all(): ResponseBody {
    const results: { ActionId: number; Value: Json }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (failure) {
        return { Results: results, Error: this.told(asRichApiError(failure), action, index) };
      }
    }
    return { Results: results };
  }

  private perform(action: Action): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identityOf(object);
      case ACTION.query:
        return queryObject(object, action.QueryInfo ?? {}, this.session);
      case ACTION.call:
        return this.call(object, action);
      case ACTION.set:
        object.set(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null, this.session);
        return null;
      case ACTION.setSeveral:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.set(name, value, this.session);
        return null;
      default:
        throw new RichApiError("InvalidRequest", `There is no action of type ${action.ActionType}.`);
    }
  }

  private call(object: HostObject, action: Action): Json {
    const { Name: name } = action;
    if (name === "_KeepReference") return null;
    const result = object.call(name, this.argumentsOf(action.ArgumentInfo), this.session);
    return isObject(result) ? this.identityOf(result) : result;
  }

  private identityOf(object: HostObject): Json {
    if (object.isNull) return this.session.has("null-objects") ? null : { _IsNull: true };
    const identity = object.identity(this.session);
    return object.tracked ? { ...identity, _ReferenceId: this.session.keep(object) } : { ...identity };
  }

  private object(id: number): HostObject {
    const known = this.reached.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new RichApiError("InvalidRequest", `The request has no object path ${id}.`);
    const object = this.follow(path);
    this.reached.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PATH.root:
        return WORKBOOK.of(this.session.workbook);
      case PATH.service:
        return SERVICE.of(path.Name);
      case PATH.method: {
        const result = this.parent(path).call(path.Name, this.argumentsOf(path.ArgumentInfo), this.session);
        if (isObject(result)) return result;
        throw new RichApiError("InvalidRequest", `${path.Name} gives no object.`);
      }
      case PATH.property: {
        const result = this.parent(path).get(path.Name, this.session);
        if (isObject(result)) return result;
        throw new RichApiError("InvalidRequest", `${path.Name} is no object.`);
      }
      case PATH.indexer:
        return this.parent(path).item(this.argumentsOf(path.ArgumentInfo), this.session);
      case PATH.reference: {
        const kept = this.session.reached(path.Name);
        if (isObject(kept) && kept.isAlive(this.session)) return kept;
        throw new RichApiError("InvalidReference", "This reference is not valid for the current operation.");
      }
      case PATH.nothing:
        return NULL_OBJECT;
      default:
        throw new RichApiError("InvalidRequest", `There is no object path of type ${path.ObjectPathType}.`);
    }
  }

  private parent(path: ObjectPath): HostObject {
    if (path.ParentObjectPathId === undefined) throw new RichApiError("InvalidRequest", `${path.Name} has no parent.`);
    return this.object(path.ParentObjectPathId);
  }

  private argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const objects = new Map<number, HostObject>();
    for (const [position, id] of (info?.ReferencedObjectPathIds ?? []).entries()) {
      if (typeof id === "number" && id > 0) objects.set(position, this.object(id));
    }
    return new Arguments(info?.Arguments, objects);
  }

  private told(failure: unknown, action: Action, index: number): ResponseError {
    const known = failure instanceof RichApiError ? failure : null;
    const code = known?.code ?? "GeneralException";
    const fallback = failure instanceof Error ? failure.message : String(failure);
    return {
      Code: code,
      Message: known?.message ?? fallback,
      Location: known?.location ?? this.locationOf(action),
      ActionIndex: index,
      HttpStatusCode: httpStatusOf(code),
    };
  }

  /** "Range.values" for the action that failed; where its object could not be reached, what was to reach it. */
  private locationOf(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const type = this.reached.get(action.ObjectPathId)?.type;
    if (type !== undefined) return action.Name === "" ? type : `${type}.${lowered(action.Name)}`;
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.reached.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === PATH.indexer ? "getItem" : lowered(path?.Name ?? "");
    return parent ? `${parent.type}.${member}` : member;
  }
}

function lowered(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
