import { rangeOf } from "../../../src/sheet/cell-range";
import type { Fact } from "./fact";
import { reference, thread } from "./fact";

const FORMAT = reference("rangeformat");
const PAGE = reference("pagelayout");
const CONDITIONAL = reference("conditionalformatcollection");

/** Formats, conditional formats, panes and the page. */
export const FORMAT_FACTS: readonly Fact[] = [
  {
    fact: "A column's width and a row's height are points; null where they differ.",
    page: FORMAT,
    evidence: "documented",
    reliedOn: "sizes of a report",
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("A1").format.columnWidth = 100;
        sheet.getRange("A1:A2").format.rowHeight = 30;
        const [one, more] = [sheet.getRange("A1:A2"), sheet.getRange("A1:B3")];
        one.load("format/columnWidth,format/rowHeight");
        more.load("format/columnWidth,format/rowHeight");
        return () => [one, more].map(({ format }) => [format.columnWidth, format.rowHeight]);
      }),
    is: [
      [100, 30],
      [null, null],
    ],
  },
  {
    fact: "useStandardHeight takes a row's own height away.",
    page: FORMAT,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ ask, sheet }) => {
      await ask((one) => {
        one.getRange("A1").format.rowHeight = 30;
        one.getRange("A1").format.useStandardHeight = true;
      });
      return sheet.facets.rowHeights.size;
    },
    is: 0,
  },
  {
    fact: "A fill is a colour as #RRGGBB or by its name; clear takes it away.",
    page: reference("rangefill"),
    evidence: "documented",
    reliedOn: "marks",
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("A1").format.fill.color = "orange";
        sheet.getRange("B1").format.fill.color = "#FFF2CC";
        sheet.getRange("B1").format.fill.clear();
        const cells = ["A1", "B1"].map((address) => sheet.getRange(address).format.fill);
        for (const fill of cells) fill.load("color");
        return () => cells.map(({ color }) => color);
      }),
    is: ["#FFA500", "#FFFFFF"],
  },
  {
    fact: "Borders are drawn by side; the line between two cells belongs to both.",
    page: reference("rangebordercollection"),
    evidence: "documented",
    reliedOn: "the lines of a form",
    shown: async ({ ask, sheet }) => {
      await ask((one) => void (one.getRange("A1:A2").format.borders.getItem("InsideHorizontal").style = "Continuous"));
      return [0, 1].map((row) => Object.keys(sheet.cell({ row, column: 0 }).style.borders ?? {}));
    },
    is: [["bottom"], ["top"]],
  },
  {
    fact: "An indent and a wrapped text are told with the format.",
    page: FORMAT,
    evidence: "documented",
    reliedOn: "the look of a report",
    shown: ({ ask }) =>
      ask((sheet) => {
        const { format } = sheet.getRange("A1");
        format.wrapText = true;
        format.indentLevel = 2;
        format.load("wrapText,indentLevel,horizontalAlignment");
        return () => [format.wrapText, format.indentLevel, format.horizontalAlignment];
      }),
    is: [true, 2, "General"],
  },
  {
    fact: "Cells are locked unless somebody unlocks them; null where they differ.",
    page: reference("formatprotection"),
    evidence: "documented",
    reliedOn: "locked cells are told before a correction",
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("B1").format.protection.locked = false;
        const cells = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address));
        for (const cell of cells) cell.load("format/protection/locked");
        return () => cells.map(({ format }) => format.protection.locked);
      }),
    is: [true, false, null],
  },
  {
    fact: "A new conditional format is the first.",
    page: CONDITIONAL,
    evidence: "documented",
    reliedOn: "marks lie over the clerk's own formats",
    shown: ({ ask }) =>
      ask((sheet) => {
        const { conditionalFormats } = sheet.getRange("A1:A3");
        const [older, newer] = [conditionalFormats.add("Custom"), conditionalFormats.add("Custom")];
        older.custom.rule.formula = "=TRUE";
        newer.custom.rule.formula = "=FALSE";
        const first = conditionalFormats.getItemAt(0);
        first.load("priority,type");
        first.custom.rule.load("formula");
        return () => [first.custom.rule.formula, first.priority, first.type] as unknown;
      }),
    is: ["=FALSE", 0, "Custom"],
  },
  {
    fact: "clearAll takes away the conditional formats of its range.",
    page: CONDITIONAL,
    evidence: "documented",
    reliedOn: "blanking a report before it is written over",
    shown: ({ ask }) =>
      ask((sheet) => {
        const { conditionalFormats } = sheet.getRange("A1:A3");
        conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        sheet.getRange("A1:A3").conditionalFormats.clearAll();
        const count = sheet.getRange().conditionalFormats.getCount();
        return () => count.value;
      }),
    is: 0,
  },
  {
    fact: "Frozen panes hold all above and left of the range's end; none is a null object.",
    page: reference("worksheetfreezepanes"),
    evidence: "documented",
    reliedOn: "headings of a report",
    shown: ({ ask }) =>
      ask((sheet) => {
        const none = sheet.freezePanes.getLocationOrNullObject();
        none.load("address");
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load("address");
        return () => [none.isNullObject, frozen.address];
      }),
    is: [true, "Sheet1!A1:B2"],
  },
  {
    fact: "Margins are points, whatever unit they were set in.",
    page: PAGE,
    evidence: "documented",
    reliedOn: "the page of a report",
    shown: ({ ask }) =>
      ask(({ pageLayout }) => {
        pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
        pageLayout.load("topMargin,leftMargin");
        return () => [pageLayout.topMargin, pageLayout.leftMargin];
      }),
    is: [72, 36],
  },
  {
    fact: "Print titles are whole rows.",
    page: PAGE,
    evidence: "documented",
    reliedOn: "headings on each page",
    shown: async ({ code, ask }) => [
      await code(({ pageLayout }) => pageLayout.setPrintTitleRows("A1:B2")),
      await ask(({ pageLayout }) => {
        pageLayout.setPrintTitleRows("$1:$2");
        const titles = pageLayout.getPrintTitleRowsOrNullObject();
        titles.load("address");
        return () => titles.address;
      }),
    ],
    is: ["InvalidArgument", "Sheet1!1:2"],
  },
  {
    fact: "Without a print area there is a null object.",
    page: PAGE,
    evidence: "documented",
    reliedOn: "undoing a refreshed report",
    shown: ({ ask }) =>
      ask(({ pageLayout }) => {
        const area = pageLayout.getPrintAreaOrNullObject();
        return () => area.isNullObject;
      }),
    is: true,
  },
  {
    fact: "A page break comes before the top left cell of its range.",
    page: reference("pagebreakcollection"),
    evidence: "documented",
    reliedOn: "a page for each project",
    shown: async ({ ask, sheet }) => {
      await ask((one) => void one.horizontalPageBreaks.add("A10"));
      return sheet.facets.page?.breaksBefore;
    },
    is: [9],
  },
  {
    fact: "Pages to fit to may be taken no notice of while the Page Layout tab is not open.",
    page: thread(1860),
    evidence: "attested",
    reliedOn: "nothing may: the report must fit by its own columns",
    shown: async ({ ask, sheet }) => {
      await ask(({ pageLayout }) => void (pageLayout.zoom = { horizontalFitToPages: 1 }));
      return sheet.facets.page?.fitToWidth ?? null;
    },
    is: null,
  },
  {
    fact: "A print scale lies between 10 and 400.",
    page: reference("pagelayoutzoomoptions"),
    evidence: "documented",
    reliedOn: null,
    shown: async ({ code }) => [
      await code(({ pageLayout }) => void (pageLayout.zoom = { scale: 100 })),
      await code(({ pageLayout }) => void (pageLayout.zoom = { scale: 5 })),
    ],
    is: ["done", "InvalidArgument"],
  },
  {
    fact: "Merging, formatting and sizing a protected sheet is refused.",
    page: reference("worksheetprotection"),
    evidence: "documented",
    reliedOn: "protected sheets are told as such",
    shown: async ({ ask, code, sheet }) => {
      await ask((one) => one.protection.protect());
      return [
        await code((one) => one.getRange("A1:B1").merge()),
        await code((one) => void (one.getRange("A1").format.rowHeight = 30)),
        sheet.facets.merges,
      ];
    },
    is: ["AccessDenied", "AccessDenied", []],
  },
  {
    fact: "Gridlines are shown unless a sheet hides them.",
    page: reference("worksheet"),
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.showGridlines = false;
        sheet.load("showGridlines");
        return () => sheet.showGridlines;
      }),
    is: false,
  },
  {
    fact: "What several cells hold is selected and told as the selected range.",
    page: reference("workbook"),
    evidence: "documented",
    reliedOn: "jumping to a finding",
    shown: async ({ ask, workbook }) => {
      await ask((sheet) => sheet.getRange("B2:C3").select());
      return [
        workbook.selection,
        await ask((_sheet, { workbook: book }) => {
          const [cell, range] = [book.getActiveCell(), book.getSelectedRange()];
          cell.load("address");
          range.load("address");
          return () => [cell.address, range.address];
        }),
      ];
    },
    is: [rangeOf(1, 1, 2, 2), ["Sheet1!B2", "Sheet1!B2:C3"]],
  },
];
