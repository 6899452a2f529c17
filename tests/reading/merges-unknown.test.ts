import type { Entry } from "../../src/domain/entry";
import type { Reading } from "../../src/domain/reading";
import { COLUMNS, INDICATOR_COLUMNS } from "../../src/domain/target-table";
import { readDocument } from "../../src/reading/read-document";
import { snapshotOfGrid } from "../support/snapshot-of-text";
import { fieldForms } from "./field-forms";
import { officialForm } from "./official-form";
import { otherUnits } from "./other-units";

const said = (entry: Entry<unknown>): unknown =>
  entry.state === "filled" ? entry.value : entry.state === "unreadable" ? entry.raw : null;

/** What the tables say, wherever it stands. */
function tablesOf({ document }: Reading): unknown {
  return document?.tables.map(({ header, projects }) => ({
    columns: COLUMNS.filter((column) => header[column].state !== "absent"),
    projects: projects.map(({ seq, name, budget, overallGoal, indicators }) => ({
      items: [seq, name, budget, overallGoal].map(said),
      indicators: indicators.map((indicator) => INDICATOR_COLUMNS.map((column) => said(indicator[column]))),
    })),
  }));
}

/** Which merges there are is not told by Excel before ExcelApi 1.13. */
describe("merges unknown give the table that merges known give", () => {
  test.each(fieldForms().map(({ name, snapshot }) => [name, snapshot] as const))(
    "as offices draw it: %s",
    (_, snapshot) => {
      expect(tablesOf(readDocument({ ...snapshot, merges: null }))).toEqual(tablesOf(readDocument(snapshot)));
    },
  );

  test.each(otherUnits().map((table) => [table.unitName, officialForm(table)] as const))(
    "on the official form: %s",
    (_, { rows, merges }) => {
      expect(tablesOf(readDocument(snapshotOfGrid(rows, { merges: null })))).toEqual(
        tablesOf(readDocument(snapshotOfGrid(rows, { merges }))),
      );
    },
  );
});
