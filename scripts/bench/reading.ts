import { readDocument } from "../../src/reading/read-document";
import { bigTable } from "../../tests/bench/big-table";
import { snapshotOfPlan } from "../../tests/layout/plan-snapshot";
import type { Figure } from "./figure";
import { medianTime, millisecondsOf } from "./timed";

/** Reading ten times the rows should take ten times as long. */
export async function reading(): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (const rows of [10_000, 100_000]) {
    const snapshot = snapshotOfPlan(bigTable(rows));
    times.push(await medianTime(3, () => readDocument(snapshot)));
  }
  const [small = 0, large = 0] = times;
  return [
    { name: "reading 10,000 rows", value: millisecondsOf(small) },
    { name: "reading 100,000 rows", value: millisecondsOf(large) },
    { name: "reading 100,000 rows ÷ 10,000 rows (10 is linear)", value: (large / small).toFixed(1) },
  ];
}
