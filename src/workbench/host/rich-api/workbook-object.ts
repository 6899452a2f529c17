import { singleCell } from "../../../sheet/cell-range";
import type { Workbook } from "../../../workbook/workbook";
import { APPLICATION, RUNTIME } from "./application";
import { COMMENTS } from "./comments";
import { CUSTOM_XML_PARTS } from "./custom-xml-parts";
import { NAMED_ITEMS } from "./named-items";
import { NOTES } from "./notes";
import { ObjectKind } from "./object-kind";
import { RANGE, RANGE_AREAS } from "./kinds";
import { SETTINGS } from "./settings";
import { TABLES } from "./table-collection";
import { WORKSHEETS } from "./worksheet-collection";

/** Excel.Workbook: the root of every request. */
export const WORKBOOK: ObjectKind<Workbook> = new ObjectKind<Workbook>("Workbook", {
  scalars: {
    IsDirty: { get: ({ nextUndo }) => nextUndo !== null, since: 9 },
    ReadOnly: { get: () => false },
  },
  links: {
    Application: { to: (workbook) => APPLICATION.of(workbook) },
    Comments: { to: () => COMMENTS.of(null), since: 10 },
    CustomXmlParts: { to: (workbook) => CUSTOM_XML_PARTS.of({ workbook, namespace: null }) },
    Names: { to: () => NAMED_ITEMS.of(null) },
    Notes: { to: () => NOTES.of(null), since: 18 },
    Settings: { to: (workbook) => SETTINGS.of(workbook) },
    Tables: { to: () => TABLES.of(null) },
    Worksheets: { to: (workbook) => WORKSHEETS.of(workbook) },
    _Runtime: { to: (workbook) => RUNTIME.of(workbook) },
  },
  methods: {
    GetActiveCell: {
      call: ({ activeSheet, selection }) => RANGE.of({ sheet: activeSheet, range: singleCell(selection.first) }),
    },
    GetSelectedRange: { call: ({ activeSheet, selection }) => RANGE.of({ sheet: activeSheet, range: selection }) },
    GetSelectedRanges: {
      call: ({ activeSheet, selection }) => RANGE_AREAS.of({ sheet: activeSheet, ranges: [selection] }),
      since: 9,
    },
    _RemoveReference: { call: (_workbook, args, session) => session.release(args.text(0)) },
    _RemoveAllReferences: { call: (_workbook, _args, session) => session.releaseAll() },
  },
});
