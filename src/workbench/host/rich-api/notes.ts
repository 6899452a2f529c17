import type { CellAddress } from "../../../sheet/cell-address";
import { sameAddress } from "../../../sheet/cell-address";
import { singleCell } from "../../../sheet/cell-range";
import type { Note } from "../../../workbook/sheet-facets";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { asText } from "./json-value";
import { RANGE } from "./kinds";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import type { Place } from "./place";
import { placeAt, referredPlace } from "./place";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

interface NoteOf {
  readonly sheet: Worksheet;
  readonly at: CellAddress;
}

/** Excel.NoteCollection of a sheet or (null) of the workbook (ExcelApi 1.18). */
export const NOTES: ObjectKind<Worksheet | null> = new ObjectKind<Worksheet | null>("NoteCollection", {
  items: all,
  item: (scope, args, session) => found(scope, args, session) ?? missing(),
  methods: {
    Add: { call: add },
    GetCount: { call: (scope, _args, session) => all(scope, session).length },
    GetItem: { call: (scope, args, session) => found(scope, args, session) ?? missing() },
    GetItemAt: { call: (scope, args, session) => all(scope, session)[args.integer(0)] ?? missing() },
    GetItemOrNullObject: { call: (scope, args, session) => found(scope, args, session) ?? NULL_OBJECT },
  },
});

const NOTE: ObjectKind<NoteOf> = new ObjectKind<NoteOf>("Note", {
  identity: ({ at }) => ({ _Id: `${at.row},${at.column}` }),
  scalars: {
    AuthorName: { get: (note) => read(note).author },
    Content: {
      get: (note) => read(note).text,
      set: (note, value) => write(note, { ...read(note), text: asText(value) }),
    },
  },
  methods: {
    Delete: { call: (note) => write(note, null) },
    GetLocation: { call: ({ sheet, at }) => RANGE.of({ sheet, range: singleCell(at) }) },
  },
});

function all(scope: Worksheet | null, { workbook }: Session): readonly HostObject[] {
  const sheets = scope ? [scope] : workbook.sheets;
  return sheets.flatMap((sheet) => sheet.facets.notes.map(({ at }) => NOTE.of({ sheet, at })));
}

function placeFrom(scope: Worksheet | null, args: Arguments, { workbook }: Session): Place {
  return (
    args.object(0, RANGE) ??
    referredPlace(workbook, args.text(0)) ??
    placeAt(workbook, scope ?? workbook.activeSheet, args.text(0))
  );
}

function found(scope: Worksheet | null, args: Arguments, session: Session): HostObject | null {
  const { sheet, range } = placeFrom(scope, args, session);
  return sheet.facets.notes.some(({ at }) => sameAddress(at, range.first)) ? NOTE.of({ sheet, at: range.first }) : null;
}

function add(scope: Worksheet | null, args: Arguments, session: Session): HostObject {
  const { sheet, range } = placeFrom(scope, args, session);
  if (found(scope, args, session)) throw new RichApiError("ItemAlreadyExists", "The cell has a note already.");
  sheet.setFacet("notes", [...sheet.facets.notes, { at: range.first, author: "User", text: args.text(1) }]);
  return NOTE.of({ sheet, at: range.first });
}

function read({ sheet, at }: NoteOf): Note {
  return sheet.facets.notes.find((note) => sameAddress(note.at, at)) ?? missing();
}

function write({ sheet, at }: NoteOf, after: Note | null): void {
  read({ sheet, at });
  const notes = sheet.facets.notes.flatMap((note) => {
    if (!sameAddress(note.at, at)) return [note];
    return after ? [after] : [];
  });
  sheet.setFacet("notes", notes);
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
