import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { bigTable } from "../../tests/bench/big-table";
import { snapshotOfPlan } from "../../tests/layout/plan-snapshot";
import type { Figure } from "./figure";
import { plainRows, TABLE_SCHEMA } from "./table-schema";
import { medianTime, millisecondsOf } from "./timed";

const ROWS = 10_000;

/** All our rules over a table that was read, beside zod over the same rows as plain objects. */
export async function rules(): Promise<readonly Figure[]> {
  const snapshot = snapshotOfPlan(bigTable(ROWS));
  const read = readDocument(snapshot);
  if (!read.document) throw new Error("the big table is not read");
  const rows = plainRows(read.document);
  const ours = await medianTime(9, () => check({ snapshot, reading: read }, RULES));
  const zods = await medianTime(9, () => TABLE_SCHEMA.safeParse(rows));
  return [
    { name: `our ${RULES.length} rules over ${ROWS.toLocaleString("en")} rows`, value: millisecondsOf(ours) },
    { name: "zod's parse of the same rows, one schema", value: millisecondsOf(zods) },
    { name: "zod's parse ÷ our rules", value: (zods / ours).toFixed(2) },
    { name: "zod's parse ÷ one of our rules", value: ((zods / ours) * RULES.length).toFixed(2) },
  ];
}
