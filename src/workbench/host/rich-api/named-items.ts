import { formatA1In, quoteSheetName } from "../../../sheet/a1";
import { sameSheetName } from "../../../sheet/sheet-names";
import type { DefinedName, Workbook } from "../../../workbook/workbook";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { asFlag, asText } from "./json-value";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import type { Place } from "./place";
import { referredPlace } from "./place";
import { RANGE } from "./kinds";
import { requireNoReference } from "./excel-limits";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** Whose names: a sheet's own, or (null) those of the workbook. */
type Scope = Worksheet | null;

interface NameOf {
  readonly scope: Scope;
  readonly name: string;
}

/** Excel.NamedItemCollection (names, 名称). */
export const NAMED_ITEMS = new ObjectKind<Scope>("NamedItemCollection", {
  items: (scope, { workbook }) => namesOf(scope, workbook).map(({ name }) => NAMED_ITEM.of({ scope, name })),
  item: (scope, args, { workbook }) => found(scope, args.text(0), workbook) ?? missing(),
  methods: {
    Add: { call: add },
    GetCount: { call: (scope, _args, { workbook }) => namesOf(scope, workbook).length },
    GetItem: { call: (scope, args, { workbook }) => found(scope, args.text(0), workbook) ?? missing() },
    GetItemOrNullObject: { call: (scope, args, { workbook }) => found(scope, args.text(0), workbook) ?? NULL_OBJECT },
  },
});

const NAMED_ITEM: ObjectKind<NameOf> = new ObjectKind<NameOf>("NamedItem", {
  identity: ({ name }) => ({ _Id: name, Name: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (item, session) => read(item, session).refersTo,
      set: (item, value, session) => replace(item, { ...read(item, session), refersTo: asText(value) }, session),
    },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    Type: { get: (item, session) => (placeOfName(item, session) ? "Range" : "String") },
    Value: { get: (item, session) => read(item, session).refersTo.replace(/^=/, "") },
    Visible: {
      get: (item, session) => read(item, session).hidden !== true,
      set: (item, value, session) => replace(item, { ...read(item, session), hidden: !asFlag(value) }, session),
    },
  },
  methods: {
    Delete: { call: (item, _args, session) => replace(item, null, session) },
    GetRange: { call: (item, _args, session) => rangeOfName(item, session) ?? missing() },
    GetRangeOrNullObject: { call: (item, _args, session) => rangeOfName(item, session) ?? NULL_OBJECT },
  },
});

function namesOf(scope: Scope, { names }: Workbook): readonly DefinedName[] {
  return names.filter(({ sheet }) =>
    scope === null ? sheet === null : sheet !== null && sameSheetName(sheet, scope.name),
  );
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function found(scope: Scope, wanted: string, workbook: Workbook): HostObject | null {
  const held = namesOf(scope, workbook).find(({ name }) => sameName(name, wanted));
  return held ? NAMED_ITEM.of({ scope, name: held.name }) : null;
}

function add(scope: Scope, args: Arguments, session: Session): HostObject {
  const { workbook } = session;
  const name = args.text(0);
  requireNoReference(name, session);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
    throw new RichApiError("InvalidArgument", `${name} is no valid name.`);
  if (found(scope, name, workbook))
    throw new RichApiError("ItemAlreadyExists", "A resource with the same name already exists.");
  const place = args.object(1, RANGE);
  const refersTo = place ? `=${absolute(place)}` : args.text(1);
  workbook.setNames([
    ...workbook.names,
    { name, refersTo: refersTo.startsWith("=") ? refersTo : `=${refersTo}`, sheet: scope?.name ?? null },
  ]);
  return NAMED_ITEM.of({ scope, name });
}

function absolute({ sheet, range }: Place): string {
  const plain = formatA1In(sheet.name, range).slice(quoteSheetName(sheet.name).length + 1);
  return `${quoteSheetName(sheet.name)}!${plain.replaceAll(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function read({ scope, name }: NameOf, { workbook }: Session): DefinedName {
  return namesOf(scope, workbook).find((held) => sameName(held.name, name)) ?? missing();
}

function replace(item: NameOf, after: DefinedName | null, session: Session): void {
  const before = read(item, session);
  const { workbook } = session;
  workbook.setNames(workbook.names.flatMap((held) => (held === before ? (after ?? []) : held)));
}

function placeOfName(item: NameOf, session: Session): Place | null {
  return referredPlace(session.workbook, read(item, session).refersTo);
}

function rangeOfName(item: NameOf, session: Session): HostObject | null {
  const place = placeOfName(item, session);
  return place && RANGE.of(place);
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
