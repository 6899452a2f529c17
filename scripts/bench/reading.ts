import { readDocument } from "../../src/reading/read-document";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { bigTable, bigTableAllDifferent } from "../../tests/bench/big-table";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import type { Figure } from "./figure";
import { medianTime, millisecondsOf } from "./timed";

/** Reading ten times the rows should take ten times as long, whether the words of a table repeat or not. */
export async function reading(): Promise<readonly Figure[]> {
  return [...(await readingOf("", bigTable)), ...(await readingOf(", no two texts alike", bigTableAllDifferent))];
}

async function readingOf(which: string, table: (indicators: number) => SheetPlan): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (const rows of [10_000, 100_000]) {
    const snapshot = snapshotOfPlan(table(rows));
    times.push(await medianTime(3, () => readDocument(snapshot)));
  }
  const [small = 0, large = 0] = times;
  return [
    { name: `reading 10,000 rows${which}`, value: millisecondsOf(small) },
    { name: `reading 100,000 rows${which}`, value: millisecondsOf(large) },
    { name: `reading 100,000 rows ÷ 10,000 rows (10 is linear)${which}`, value: (large / small).toFixed(1) },
  ];
}
