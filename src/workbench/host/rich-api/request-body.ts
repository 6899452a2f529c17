import type { Json } from "../../../workbook/workbook";

/** What stands in for an argument that is itself an object: the number of its object path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument the number of the object path it stands for, or 0 or null; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly Json[] | null;
}

/** How an object of the request is reached. The numbers are those of the client's own code. */
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What is done with an object. */
export const ACTION = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5, setSeveral: 9 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One `context.sync()` as Office.js sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: ResponseError;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": where in the object model. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Reads a request body; null where the text is none. */
export function parseRequestBody(text: string): RequestBody | null {
  const body: unknown = JSON.parse(text);
  return isRequestBody(body) ? body : null;
}

/** True where the value has the shape of a request; the parts are checked where they are used. */
export function isRequestBody(body: unknown): body is RequestBody {
  return isRecord(body) && Array.isArray(body["Actions"]) && isRecord(body["ObjectPaths"]);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
