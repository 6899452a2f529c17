import { eventEntries } from "../../../src/workbench/host/rich-api/event-entries";
import { excelVersion } from "../../../src/workbench/host/rich-api/excel-version";
import { Session } from "../../../src/workbench/host/rich-api/session";
import { Workbook } from "../../../src/workbook/workbook";

test.each([
  ["user", "Local"],
  ["add-in", "Local"],
  ["co-author", "Remote"],
] as const)("a change by %s reaches the add-in as %s", (source, origin) => {
  const sheet = new Workbook().activeSheet;
  const range = { first: { row: 0, column: 0 }, last: { row: 0, column: 0 } };
  const session = new Session(new Workbook(), excelVersion(21));
  const told = eventEntries({ kind: "cells-changed", sheet, range, source }, session).map(({ message }): unknown =>
    JSON.parse(message),
  );
  expect(told).toEqual([expect.objectContaining({ source: origin }), expect.objectContaining({ source: origin })]);
});
