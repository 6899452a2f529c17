import { MAX_COLUMNS } from "../../../sheet/a1";
import { rangeOf } from "../../../sheet/cell-range";
import type { PageSetup } from "../../../sheet/page-setup";
import type { Json } from "../../../workbook/workbook";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { asFlag, asNumber, asOneOf, asText, wordFor } from "./json-value";
import { isEntireRow, placeAt } from "./place";
import type { HostObject, Scalar } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import { RANGE, RANGE_AREAS } from "./kinds";
import { withoutPart } from "./page-without-part";
import { isRecord } from "./request-body";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** How a sheet prints that nobody set up: Excel's "normal" margins, in points. */
export const DEFAULT_PAGE: PageSetup = {
  paper: "a4",
  orientation: "portrait",
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
};

const ORIENTATION = { Portrait: "portrait", Landscape: "landscape" } as const;
/** The names Excel.PaperType has for what this workbook keeps. */
const PAPER = { A4: "a4", A3: "a3" } as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Margin = keyof PageSetup["margins"];

/** Excel.PageLayout (ExcelApi 1.9). Margins are points. */
export const PAGE_LAYOUT: ObjectKind<Worksheet> = new ObjectKind<Worksheet>("PageLayout", {
  scalars: {
    Orientation: {
      get: (sheet) => wordFor(pageOf(sheet).orientation, ORIENTATION),
      set: (sheet, value) => write(sheet, { orientation: asOneOf(value, ORIENTATION) }),
    },
    PaperSize: {
      get: (sheet) => wordFor(pageOf(sheet).paper, PAPER),
      set: (sheet, value) => write(sheet, { paper: asOneOf(value, PAPER) }),
    },
    CenterHorizontally: {
      get: (sheet) => pageOf(sheet).centerHorizontally ?? false,
      set: (sheet, value) => write(sheet, { centerHorizontally: asFlag(value) }),
    },
    Zoom: { get: zoom, set: setZoom },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: { to: (sheet) => HEADERS_FOOTERS.of(sheet) } },
  methods: {
    GetPrintArea: { call: (sheet) => printArea(sheet) ?? missing() },
    GetPrintAreaOrNullObject: { call: (sheet) => printArea(sheet) ?? NULL_OBJECT },
    GetPrintTitleRows: { call: (sheet) => titleRows(sheet) ?? missing() },
    GetPrintTitleRowsOrNullObject: { call: (sheet) => titleRows(sheet) ?? NULL_OBJECT },
    SetPrintArea: { call: setPrintArea },
    SetPrintMargins: { call: setMargins },
    SetPrintTitleRows: { call: setTitleRows },
  },
});

const HEADERS_FOOTERS: ObjectKind<Worksheet> = new ObjectKind<Worksheet>("HeaderFooterGroup", {
  scalars: { State: { get: () => "Default" } },
  links: { DefaultForAllPages: { to: (sheet) => HEADER_FOOTER.of(sheet) } },
});

/** Of headers and footers this workbook keeps the middle of the footer. */
const HEADER_FOOTER: ObjectKind<Worksheet> = new ObjectKind<Worksheet>("HeaderFooter", {
  scalars: {
    CenterFooter: {
      get: (sheet) => pageOf(sheet).footerCenter ?? "",
      set: (sheet, value) =>
        value === "" ? without(sheet, "footerCenter") : write(sheet, { footerCenter: asText(value) }),
    },
  },
});

function pageOf(sheet: Worksheet): PageSetup {
  return sheet.facets.page ?? DEFAULT_PAGE;
}

function write(sheet: Worksheet, change: Partial<PageSetup>): void {
  sheet.setFacet("page", { ...pageOf(sheet), ...change });
}

function without(sheet: Worksheet, part: "printArea" | "titleRows" | "footerCenter"): void {
  sheet.setFacet("page", withoutPart(pageOf(sheet), part));
}

function margin(side: Margin): Scalar<Worksheet> {
  return {
    get: (sheet) => pageOf(sheet).margins[side],
    set: (sheet, value) => write(sheet, { margins: { ...pageOf(sheet).margins, [side]: asNumber(value) } }),
  };
}

function setMargins(sheet: Worksheet, args: Arguments): void {
  const factor = asOneOf(args.value(0), POINTS);
  const given = Object.entries(args.record(1)).map(([side, value]) => [side, asNumber(value) * factor]);
  write(sheet, { margins: { ...pageOf(sheet).margins, ...Object.fromEntries(given) } });
}

/** 0 pages (as many as it takes) is told as a dimension left out. */
function zoom(sheet: Worksheet): Json {
  const { fitToWidth, fitToHeight } = pageOf(sheet);
  if (!fitToWidth && !fitToHeight) return { scale: 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/**
 * Either a scale or numbers of pages; a scale takes the pages away. Pages may be taken no notice of, unless the Page
 * Layout tab is open (https://github.com/OfficeDev/office-js/issues/1860).
 */
function setZoom(sheet: Worksheet, value: Json, session: Session): void {
  if (!isRecord(value)) throw new RichApiError("InvalidArgument", "A zoom is an object.");
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value;
  if (across === undefined && down === undefined) return setScale(sheet, scale);
  if (session.has("fit-to-pages-ignored")) return;
  write(sheet, { fitToWidth: pages(across), fitToHeight: pages(down) });
}

/** 10 to 400 percent (https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions). */
function setScale(sheet: Worksheet, scale: unknown): void {
  if (typeof scale !== "number" || scale < 10 || scale > 400)
    throw new RichApiError("InvalidArgument", "A scale is a number from 10 to 400.");
  if (scale !== 100) throw new RichApiError("NotImplemented", "This workbook keeps no scale other than 100.");
  write(sheet, { fitToWidth: 0, fitToHeight: 0 });
}

function pages(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw new RichApiError("InvalidArgument", "A number of pages is expected.");
  return value;
}

function printArea(sheet: Worksheet): HostObject | null {
  const { printArea: range } = pageOf(sheet);
  return range ? RANGE_AREAS.of({ sheet, ranges: [range] }) : null;
}

/** An empty address takes the print area away. */
function setPrintArea(sheet: Worksheet, args: Arguments, { workbook }: Session): void {
  if (args.value(0) === "") return without(sheet, "printArea");
  const areas = args.object(0, RANGE_AREAS);
  const range = areas ? areas.ranges[0] : (args.object(0, RANGE) ?? placeAt(workbook, sheet, args.text(0))).range;
  if (!range || (areas && areas.ranges.length > 1))
    throw new RichApiError("InvalidArgument", "This workbook keeps one print area.");
  write(sheet, { printArea: range });
}

function titleRows(sheet: Worksheet): HostObject | null {
  const rows = pageOf(sheet).titleRows;
  return rows ? RANGE.of({ sheet, range: rangeOf(rows.first, 0, rows.last, MAX_COLUMNS - 1) }) : null;
}

/** Only whole rows ("$1:$3") can repeat on each page; an empty address takes them away. */
function setTitleRows(sheet: Worksheet, args: Arguments, { workbook }: Session): void {
  if (args.value(0) === "") return without(sheet, "titleRows");
  const { range } = args.object(0, RANGE) ?? placeAt(workbook, sheet, args.text(0));
  if (!isEntireRow(range)) throw new RichApiError("InvalidArgument", "Print titles are whole rows.");
  write(sheet, { titleRows: { first: range.first.row, last: range.last.row } });
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
