import { rangeOf } from "../../../src/sheet/cell-range";
import { enterValues } from "../../../src/workbook/enter-values";
import { deleteCells, insertCells } from "../../../src/workbook/shift-cells";
import { sortCells } from "../../../src/workbook/sort-cells";
import type { Fact } from "./fact";
import { guide, reference, thread } from "./fact";

const EVENTS = guide("excel/excel-add-ins-events");
const SHEET = reference("worksheet");

/** What an add-in hears, and what it does not. */
export const EVENT_FACTS: readonly Fact[] = [
  {
    fact: "onChanged tells the address of what the clerk typed.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: "checking again",
    shown: async ({ heard, sheet }) => {
      const events = await heard(
        (one, hear) => one.onChanged.add(hear),
        () => enterValues(sheet, { row: 1, column: 0 }, [["x", "y"]]),
      );
      return events.map(({ address, changeType, source }) => [address, changeType, source]);
    },
    is: [["A2:B2", "RangeEdited", "Local"]],
  },
  {
    fact: "An add-in hears of its own writes too, and can tell them by their trigger.",
    page: reference("worksheetchangedeventargs"),
    evidence: "documented",
    reliedOn: "own writes are made with events off",
    shown: async ({ heard, ask }) => {
      const events = await heard(
        (one, hear) => one.onChanged.add(hear),
        () => ask((one) => void (one.getRange("A1").values = [["x"]])),
      );
      return events.map(({ triggerSource }) => triggerSource);
    },
    is: ["ThisLocalAddin"],
  },
  {
    fact: "With enableEvents off nothing is heard.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: "own writes are not taken for the clerk's",
    shown: ({ heard, ask, sheet }) =>
      heard(
        (one, hear) => one.onChanged.add(hear),
        async () => {
          await ask((_one, { runtime }) => void (runtime.enableEvents = false));
          enterValues(sheet, { row: 0, column: 0 }, [["x"]]);
        },
      ),
    is: [],
  },
  {
    fact: "What another person changes is told as remote.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ heard, workbook, sheet }) => {
      const events = await heard(
        (one, hear) => one.onChanged.add(hear),
        () => workbook.transact("", "co-author", () => enterValues(sheet, { row: 0, column: 0 }, [["x"]])),
      );
      return events.map(({ source }) => source);
    },
    is: ["Remote"],
  },
  {
    fact: "A handler on all sheets hears of each of them.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ heard, workbook }) => {
      const other = workbook.addSheet("二");
      const events = await heard(
        (_one, hear, context) => context.workbook.worksheets.onChanged.add(hear),
        () => enterValues(other, { row: 0, column: 0 }, [["x"]]),
      );
      return events.map(({ worksheetId }) => worksheetId === other.id);
    },
    is: [true],
  },
  {
    fact: "Inserted and deleted rows are told by the kind of change.",
    page: reference("datachangetype"),
    evidence: "documented",
    reliedOn: "addresses that no longer hold",
    given: ["a", "b"],
    shown: async ({ heard, workbook, sheet }) => {
      const events = await heard(
        (one, hear) => one.onChanged.add(hear),
        () => {
          insertCells(workbook, sheet, rangeOf(1, 0, 1, 16_383), "down");
          deleteCells(workbook, sheet, rangeOf(0, 0, 1_048_575, 0), "left");
          insertCells(workbook, sheet, rangeOf(0, 0, 0, 0), "right");
        },
      );
      return events.map(({ changeType }) => changeType);
    },
    is: ["RowInserted", "ColumnDeleted", "CellInserted"],
  },
  {
    fact: "Sorted rows are told as such.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: "addresses that no longer hold",
    given: ["b", "a"],
    shown: async ({ heard, workbook, sheet }) => {
      const events = await heard(
        (one, hear) => one.onRowSorted.add(hear),
        () => sortCells(workbook, sheet, rangeOf(0, 0, 1, 0), [{ key: 0, ascending: true }]),
      );
      return [events.map(({ address }) => address), sheet.cell({ row: 0, column: 0 }).value];
    },
    is: [["A1:A2"], "a"],
  },
  {
    fact: "Columns sorted from left to right are told by another event.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: null,
    given: ["b | a"],
    shown: async ({ heard, workbook, sheet }) => {
      const events = await heard(
        (one, hear) => one.onColumnSorted.add(hear),
        () => sortCells(workbook, sheet, rangeOf(0, 0, 0, 1), [{ key: 0, ascending: true }], { sorted: "columns" }),
      );
      return events.length;
    },
    is: 1,
  },
  {
    fact: "onFormulaChanged gives the formula there was.",
    page: reference("formulachangedeventdetail"),
    evidence: "documented",
    reliedOn: null,
    given: ["=B1"],
    shown: async ({ heard, sheet }) => {
      const events = await heard(
        (one, hear) => one.onFormulaChanged.add(hear),
        () => enterValues(sheet, { row: 0, column: 0 }, [["=B2"]]),
      );
      return events.map(({ formulaDetails }) => formulaDetails);
    },
    is: [[{ cellAddress: "A1", previousFormula: "=B1" }]],
  },
  {
    fact: "A value typed is no change of a formula.",
    page: guide("excel/excel-add-ins-worksheets"),
    evidence: "documented",
    reliedOn: null,
    shown: ({ heard, sheet }) =>
      heard(
        (one, hear) => one.onFormulaChanged.add(hear),
        () => enterValues(sheet, { row: 0, column: 0 }, [["x"]]),
      ),
    is: [],
  },
  {
    fact: "Rows hidden and shown are told, by a filter as by hand.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ heard, sheet }) => {
      const events = await heard(
        (one, hear) => one.onRowHiddenChanged.add(hear),
        () => {
          sheet.setFacet("hiddenRows", new Set([1, 2]));
          sheet.setFacet("hiddenRows", new Set([2]));
        },
      );
      return events.map(({ address, changeType }) => [address, changeType]);
    },
    is: [
      ["2:3", "Hidden"],
      ["2:2", "Unhidden"],
    ],
  },
  {
    fact: "A sheet protected by the clerk is told.",
    page: reference("worksheetprotectionchangedeventargs"),
    evidence: "documented",
    reliedOn: null,
    shown: async ({ heard, sheet }) => {
      const allow = { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false };
      const events = await heard(
        (one, hear) => one.onProtectionChanged.add(hear),
        () => sheet.setFacet("protection", allow),
      );
      return events.map(({ isProtected }) => isProtected);
    },
    is: [true],
  },
  {
    fact: "A click is told with its cell.",
    page: reference("worksheetsingleclickedeventargs"),
    evidence: "documented",
    reliedOn: null,
    shown: async ({ heard, workbook, sheet }) => {
      const events = await heard(
        (one, hear) => one.onSingleClicked.add(hear),
        () => workbook.click(sheet, { row: 2, column: 1 }),
      );
      return events.map(({ address }) => address);
    },
    is: ["B3"],
  },
  {
    fact: "A new selection is told with its address.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: "the list follows the clerk",
    shown: async ({ heard, workbook, sheet }) => {
      const events = await heard(
        (one, hear) => one.onSelectionChanged.add(hear),
        () => workbook.select(sheet, rangeOf(1, 1, 2, 2)),
      );
      return events.map(({ address }) => address);
    },
    is: ["B2:C3"],
  },
  {
    fact: "Turning to another sheet deactivates the one and activates the other.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ heard, workbook }) => {
      const other = workbook.addSheet("二");
      const events = await heard(
        (one, hear, context) => {
          one.onDeactivated.add(hear);
          context.workbook.worksheets.onActivated.add(hear);
        },
        () => workbook.activate(other),
      );
      return events.map(({ type }) => type).sort();
    },
    is: ["WorksheetActivated", "WorksheetDeactivated"],
  },
  {
    fact: "Sheets added and deleted are told to handlers on all sheets.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: "a sheet deleted while its findings are shown",
    shown: async ({ heard, workbook }) => {
      const events = await heard(
        (_one, hear, context) => {
          context.workbook.worksheets.onAdded.add(hear);
          context.workbook.worksheets.onDeleted.add(hear);
        },
        () => workbook.removeSheet(workbook.addSheet("二")),
      );
      return events.map(({ type }) => type);
    },
    is: ["WorksheetAdded", "WorksheetDeleted"],
  },
  {
    fact: "A format changed is told by onFormatChanged, not by onChanged of a value.",
    page: SHEET,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ heard, sheet }) => {
      const events = await heard(
        (one, hear) => {
          one.onFormatChanged.add(hear);
          one.onChanged.add(hear);
        },
        () => sheet.restyle(rangeOf(0, 0, 0, 1), { fill: "#FF0000" }),
      );
      return events.map(({ type, address }) => [type, address]);
    },
    is: [["WorksheetFormatChanged", "A1:B1"]],
  },
  {
    fact: "A handler that was removed hears nothing more.",
    page: EVENTS,
    evidence: "documented",
    reliedOn: "the pane that turns to another sheet",
    shown: ({ heard, ask, sheet }) => {
      let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
      return heard(
        (one, hear) => (handler = one.onChanged.add(hear)),
        async () => {
          await ask(() => handler?.remove(), handler?.context ?? {});
          enterValues(sheet, { row: 0, column: 0 }, [["x"]]);
        },
      );
    },
    is: [],
  },
  {
    fact: "A value picked from a validation list on the web may raise no event.",
    page: thread(3888),
    evidence: "attested",
    reliedOn: "nothing may: the pane must be able to look again by itself",
    shown: ({ heard, workbook, sheet }) =>
      heard(
        (one, hear) => one.onChanged.add(hear),
        () => workbook.transact("", "validation-list", () => enterValues(sheet, { row: 0, column: 0 }, [["x"]])),
      ),
    is: [],
  },
  {
    fact: "On Windows it raises one.",
    page: thread(3888),
    evidence: "attested",
    reliedOn: null,
    played: { platform: "windows" },
    shown: async ({ heard, workbook, sheet }) => {
      const events = await heard(
        (one, hear) => one.onChanged.add(hear),
        () => workbook.transact("", "validation-list", () => enterValues(sheet, { row: 0, column: 0 }, [["x"]])),
      );
      return events.length;
    },
    is: 1,
  },
];
