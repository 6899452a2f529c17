import type { Json } from "../../../workbook/workbook";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { ObjectKind } from "./object-kind";
import { isRecord } from "./request-body";
import { RichApiError } from "./rich-api-error";

/** Excel.WorksheetProtection. Passwords are not kept: a sheet a file protects by one stays protected. */
export const PROTECTION: ObjectKind<Worksheet> = new ObjectKind<Worksheet>("WorksheetProtection", {
  scalars: {
    Protected: { get: (sheet) => sheet.facets.protection !== null },
    Options: { get: options },
  },
  methods: {
    Protect: { call: protect, undoable: [] },
    Unprotect: { call: (sheet) => sheet.setFacet("protection", null), undoable: [] },
  },
});

function options({ facets: { protection } }: Worksheet): Json {
  return {
    allowFormatCells: protection?.allowFormatCells ?? false,
    allowFormatColumns: protection?.allowFormatColumns ?? false,
    allowFormatRows: protection?.allowFormatRows ?? false,
  };
}

function protect(sheet: Worksheet, args: Arguments): void {
  if (sheet.facets.protection) throw new RichApiError("AccessDenied", "The worksheet is protected already.");
  const wanted = args.value(0);
  const allows = (name: string): boolean => isRecord(wanted) && wanted[name] === true;
  sheet.setFacet("protection", {
    allowFormatCells: allows("allowFormatCells"),
    allowFormatColumns: allows("allowFormatColumns"),
    allowFormatRows: allows("allowFormatRows"),
  });
}
