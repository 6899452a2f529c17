import { check } from "../../src/linting/check";
import { createContext } from "../../src/linting/create-context";
import { runListeners } from "../../src/linting/run-listeners";
import type { RuleSubject } from "../../src/linting/rule-subject";
import { whatIsMissing } from "../../src/linting/what-is-missing";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { bigTable, bigTableAllDifferent, bigTableOfSlips } from "../../tests/bench/big-table";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import type { Figure } from "./figure";
import { READ_ROWS_SCHEMA, readRows } from "./read-rows-schema";
import { plainRows, TABLE_SCHEMA } from "./table-schema";
import { medianTime, millisecondsOf, processorTime } from "./timed";

const ROWS = 100_000;
const FEWER_ROWS = 10_000;
const RUNS = 5;

/**
 * All our rules over a table that was read, beside zod over the same rows as plain objects; then the share of each
 * rule.
 */
export async function rules(): Promise<readonly Figure[]> {
  const usual = subjectOf(bigTable(ROWS));
  return [
    ...(await besideZod("", subjectOf(bigTable(FEWER_ROWS)))),
    ...(await besideZod("", usual)),
    ...(await besideZod(", no two texts alike", subjectOf(bigTableAllDifferent(ROWS)))),
    ...(await besideZod(", a finding every other row", subjectOf(bigTableOfSlips(ROWS)))),
    ...shares(usual),
  ];
}

function subjectOf(plan: SheetPlan): RuleSubject {
  const snapshot = snapshotOfPlan(plan);
  return { snapshot, reading: readDocument(snapshot) };
}

async function besideZod(which: string, subject: RuleSubject): Promise<readonly Figure[]> {
  const { document } = subject.reading;
  if (!document) throw new Error("the big table is not read");
  const rows = plainRows(document);
  const of = `over ${rows.length.toLocaleString("en")} rows${which}`;
  const ours = await medianTime(RUNS, () => check(subject, RULES));
  const zods = await medianTime(RUNS, () => TABLE_SCHEMA.safeParse(rows));
  const items = readRows(document);
  if (!READ_ROWS_SCHEMA.safeParse(items).success) throw new Error("the schema of the rows as read does not fit them");
  const zodsWithPlaces = await medianTime(RUNS, () => READ_ROWS_SCHEMA.safeParse(items));
  return [
    { name: `our ${RULES.length} rules ${of}`, value: millisecondsOf(ours) },
    { name: "zod's parse of the same rows, one schema", value: millisecondsOf(zods) },
    { name: "zod's parse ÷ our rules", value: (zods / ours).toFixed(2) },
    { name: "zod's parse ÷ one of our rules", value: ((zods / ours) * RULES.length).toFixed(2) },
    { name: "zod's parse of the rows as read, with places ÷ our rules", value: (zodsWithPlaces / ours).toFixed(2) },
  ];
}

/** What each rule takes of a check, the dearest first; what is looked up for all of them is a share of its own. */
function shares(subject: RuleSubject): readonly Figure[] {
  const times = new Map<string, number[]>();
  const timed = <T>(share: string, work: () => T): T => {
    const { result, time } = processorTime(work);
    times.set(share, [...(times.get(share) ?? []), time]);
    return result;
  };
  for (let run = 0; run < RUNS; run += 1) {
    const examined = timed("looked up for all rules", () => createContext(subject));
    if (!examined) throw new Error("the big table is not read");
    const lacking = timed("what the sheet lacks", () => whatIsMissing(examined));
    for (const { meta, create: begin } of RULES) {
      if ((meta.needs ?? []).some((need) => lacking.has(need))) continue;
      timed(meta.id, () => runListeners(examined, [begin(examined, () => undefined)]));
    }
  }
  const medians = [...times].map(([share, of]) => ({ share, time: of.sort((a, b) => a - b)[of.length >> 1] ?? 0 }));
  const whole = medians.reduce((sum, { time }) => sum + time, 0);
  return medians
    .sort((a, b) => b.time - a.time)
    .map(({ share, time }) => ({
      name: `  ${share}`,
      value: `${millisecondsOf(time)} ${((time / whole) * 100).toFixed(1).padStart(5)} %`,
    }));
}
