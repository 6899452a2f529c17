import { PAYLOAD_LIMIT } from "../../../src/workbench/host/answer-request";
import { enterValues } from "../../../src/workbook/enter-values";
import type { Fact } from "./fact";
import { codeOf, guide, values } from "./fact";

const MODEL = guide("develop/application-specific-api-model");
const ERRORS = guide("testing/application-specific-api-error-handling");
const RESOURCES = guide("concepts/resource-limits-and-performance-optimization");

/** Requests, null objects, loading and refusals. */
export const ERROR_FACTS: readonly Fact[] = [
  {
    fact: "The queued commands run in order; the first that fails ends the request, and what ran before stays done.",
    page: MODEL,
    evidence: "documented",
    reliedOn: "a write that fails is cleared away",
    shown: async ({ code, ask }) => [
      await code((sheet, { workbook }) => {
        sheet.getRange("A1").values = [["done"]];
        workbook.worksheets.getItem("none").load("name");
        sheet.getRange("A2").values = [["not done"]];
      }),
      await ask(values("A1:A2")),
    ],
    is: ["ItemNotFound", [["done"], [""]]],
  },
  {
    fact: "A missing sheet is ItemNotFound, or a null object.",
    page: MODEL,
    evidence: "documented",
    reliedOn: "a sheet that was deleted meanwhile",
    shown: async ({ code, ask }) => [
      await code((_sheet, { workbook }) => void workbook.worksheets.getItem("none").load("name")),
      await ask((_sheet, { workbook }) => {
        const none = workbook.worksheets.getItemOrNullObject("none");
        none.load("name");
        return () => none.isNullObject;
      }),
    ],
    is: ["ItemNotFound", true],
  },
  {
    fact: "isNullObject is known after a sync though nothing was loaded.",
    page: MODEL,
    evidence: "documented",
    reliedOn: "whatever asks whether something is there",
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const [none, there] = ["none", "Sheet1"].map((name) => workbook.worksheets.getItemOrNullObject(name));
        return () => [none?.isNullObject, there?.isNullObject];
      }),
    is: [true, false],
  },
  {
    fact: "What is reached from a null object is one too, and calling its methods does nothing.",
    page: MODEL,
    evidence: "documented",
    reliedOn: "merges of a sheet without a used range",
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const none = workbook.worksheets.getItemOrNullObject("none");
        none.delete();
        const used = none.getUsedRangeOrNullObject();
        return () => used.isNullObject;
      }),
    is: true,
  },
  {
    fact: "A property that was not loaded can't be read.",
    page: MODEL,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1");
        range.load("address");
        return () => {
          try {
            return range.values as unknown;
          } catch (failure) {
            return codeOf(failure);
          }
        };
      }),
    is: "PropertyNotLoaded",
  },
  {
    fact: "load of a collection loads what is named of every item; items alone loads them all.",
    page: MODEL,
    evidence: "documented",
    reliedOn: "the list of sheets",
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const [named, all] = [workbook.worksheets, workbook.names];
        named.load("items/name");
        all.load("items");
        return () => [named.items.map(({ name }) => name), all.items.length];
      }),
    is: [["Sheet1"], 0],
  },
  {
    fact: "load without names, or with *, loads every property that holds data.",
    page: MODEL,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1:B2");
        range.load();
        sheet.load("*");
        return () => [range.rowCount, range.text.length, sheet.name, sheet.position] as unknown;
      }),
    is: [2, 2, "Sheet1", 0],
  },
  {
    fact: "A path loads what lies deeper.",
    page: MODEL,
    evidence: "documented",
    reliedOn: "formats are loaded with their range",
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1");
        range.load("format/font/name,format/fill/color");
        return () => [typeof range.format.font.name, range.format.fill.color];
      }),
    is: ["string", "#FFFFFF"],
  },
  {
    fact: "A method that gives a plain value gives it as the value of a result, after the sync.",
    page: MODEL,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const count = workbook.worksheets.getCount();
        return () => count.value;
      }),
    is: 1,
  },
  {
    fact: "set takes several properties at once, nested ones too.",
    page: MODEL,
    evidence: "documented",
    reliedOn: "the page of a report",
    shown: async ({ ask, sheet }) => {
      await ask((one) => one.getRange("A1").set({ numberFormat: [["0.00"]], format: { font: { bold: true } } }));
      return sheet.cell({ row: 0, column: 0 }).style;
    },
    is: { numberFormat: "0.00", font: { bold: true } },
  },
  {
    fact: "A member of a later set than this Excel has is ApiNotFound.",
    page: ERRORS,
    evidence: "documented",
    reliedOn: "every use of a later set is guarded",
    played: { api: "1.9" },
    shown: ({ code }) => code((sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject().load("areaCount")),
    is: "ApiNotFound",
  },
  {
    fact: "A locked cell of a protected sheet is AccessDenied.",
    page: ERRORS,
    evidence: "documented",
    reliedOn: "protected sheets are told as such",
    shown: async ({ ask, code }) => {
      await ask((sheet) => {
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect();
      });
      return [
        await code((sheet) => void (sheet.getRange("A1").values = [["x"]])),
        await code((sheet) => void (sheet.getRange("B1").values = [["x"]])),
      ];
    },
    is: ["AccessDenied", "done"],
  },
  {
    fact: "A reference to a range of a deleted sheet is InvalidReference.",
    page: ERRORS,
    evidence: "documented",
    reliedOn: "a sheet deleted between two requests",
    shown: async ({ workbook, ask, code }) => {
      workbook.addSheet("二");
      let kept: Excel.Range | null = null;
      return ask((_sheet, context) => {
        kept = context.workbook.worksheets.getItem("二").getRange("A1");
        kept.load("address");
        context.trackedObjects.add(kept);
        return () => "kept";
      }).then(async () => {
        const two = workbook.sheetNamed("二");
        if (two) workbook.removeSheet(two);
        return code(() => {
          kept?.load("values");
          return undefined;
        }, kept ?? {});
      });
    },
    is: "InvalidReference",
  },
  {
    fact: "A sheet whose name is taken already is ItemAlreadyExists.",
    page: ERRORS,
    evidence: "documented",
    reliedOn: "reports look for a free name",
    shown: ({ code }) => code((_sheet, { workbook }) => void workbook.worksheets.add("sheet1")),
    is: "ItemAlreadyExists",
  },
  {
    fact: "While the clerk types into a cell a request fails.",
    page: ERRORS,
    evidence: "documented",
    reliedOn: "no request of the add-in goes without delayForCellEdit",
    shown: ({ gate, code }) => {
      gate.beginCellEdit();
      return code((sheet) => void sheet.load("name"));
    },
    is: "InvalidOperationInCellEditMode",
  },
  {
    fact: "With delayForCellEdit it waits until the clerk is done, and then meets what the clerk typed.",
    page: guide("excel/excel-add-ins-delay-in-cell-edit"),
    evidence: "documented",
    reliedOn: "every request; so each write looks again at what it replaces",
    given: ["before"],
    shown: async ({ gate, ask, sheet }) => {
      gate.beginCellEdit();
      const asked = ask(values("A1"), { delayForCellEdit: true });
      await new Promise((resolve) => setImmediate(resolve));
      enterValues(sheet, { row: 0, column: 0 }, [["typed"]]);
      gate.endCellEdit();
      return asked;
    },
    is: [["typed"]],
  },
  {
    fact: "Excel on the web takes no request above 5 MB.",
    page: RESOURCES,
    evidence: "documented",
    reliedOn: "reports are written in blocks",
    shown: ({ code }) => code((sheet) => void (sheet.getRange("A1:A200").values = longTexts(200))),
    is: "RequestPayloadSizeLimitExceeded",
  },
  {
    fact: "Excel on the web gives no answer above 5 MB; what was asked for stays done.",
    page: RESOURCES,
    evidence: "documented",
    reliedOn: "large sheets are read in blocks",
    shown: async ({ sheet, code }) => {
      enterValues(sheet, { row: 0, column: 0 }, longTexts(200));
      return [
        await code((one) => {
          one.getRange("B1").values = [["done"]];
          one.getRange("A1:A200").load("values");
        }),
        sheet.cell({ row: 0, column: 1 }).value,
      ];
    },
    is: ["ResponsePayloadSizeLimitExceeded", "done"],
  },
  {
    fact: "Above five million cells values are null.",
    page: RESOURCES,
    evidence: "documented",
    reliedOn: "a range is measured before it is read",
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1:F1000000");
        range.load("values");
        return () => range.values as unknown;
      }),
    is: null,
  },
  {
    fact: "In an undo group a member without undo is UndoNotSupported: copying and deleting a sheet everywhere.",
    page: guide("excel/excel-add-ins-undo-capabilities"),
    evidence: "documented",
    reliedOn: "nothing may: refreshing a report copies a sheet",
    shown: ({ code }) => code((sheet) => void sheet.copy(), { mergeUndoGroup: true }),
    is: "UndoNotSupported",
  },
  {
    fact: "On Windows and Mac a sheet's name, place and visibility can't be undone either.",
    page: guide("excel/excel-add-ins-undo-capabilities"),
    evidence: "documented",
    reliedOn: "nothing may",
    played: { platform: "windows" },
    shown: async ({ code }) => [
      await code((sheet) => void (sheet.name = "x"), { mergeUndoGroup: true }),
      await code((sheet) => void (sheet.position = 0), { mergeUndoGroup: true }),
      await code((sheet) => void (sheet.visibility = "Visible"), { mergeUndoGroup: true }),
    ],
    is: ["UndoNotSupported", "UndoNotSupported", "UndoNotSupported"],
  },
  {
    fact: "On the web a sheet's name can be undone.",
    page: guide("excel/excel-add-ins-undo-capabilities"),
    evidence: "documented",
    reliedOn: null,
    shown: ({ code }) => code((sheet) => void (sheet.name = "x"), { mergeUndoGroup: true }),
    is: "done",
  },
  {
    fact: "Outside of a group a member without undo clears the clerk's undo stack.",
    page: guide("excel/excel-add-ins-undo-capabilities"),
    evidence: "documented",
    reliedOn: "what the add-in wrote it can take back by itself",
    given: ["a"],
    shown: async ({ ask, workbook }) => {
      await ask((sheet) => sheet.protection.protect());
      return workbook.nextUndo;
    },
    is: null,
  },
  {
    fact: "A member that is not played on this Excel is NotImplemented.",
    page: ERRORS,
    evidence: "documented",
    reliedOn: null,
    shown: ({ code }) => code((sheet) => void sheet.charts.load("items")),
    is: "NotImplemented",
  },
  {
    fact: "A chart sheet has no cells: UnsupportedSheet.",
    page: ERRORS,
    evidence: "documented",
    reliedOn: "chart sheets are told as such",
    shown: ({ code, sheet }) => {
      Object.assign(sheet, { kind: "chart" });
      return code((one) => void one.getRange("A1").load("values"));
    },
    is: "UnsupportedSheet",
  },
];

/** More bytes than one request or answer carries, in texts a cell can hold. */
function longTexts(rows: number): string[][] {
  return Array.from({ length: rows }, () => ["长".repeat(Math.ceil(PAYLOAD_LIMIT / rows / 3) + 1)]);
}
