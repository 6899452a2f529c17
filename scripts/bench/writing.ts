import { ExcelHost } from "../../src/excel/excel-host";
import { layoutReport } from "../../src/layout/layout-report";
import { writeReport } from "../../src/review/write-report";
import { Workbook } from "../../src/workbook/workbook";
import { bigFacts } from "../../tests/bench/big-table";
import { documentOf } from "../../tests/layout/facts";
import { startOffice } from "../../tests/support/office-js";
import type { Figure } from "./figure";
import { medianTime, millisecondsOf } from "./timed";

/** A district's departments, and ten times as many. Six indicators each. */
const PROJECTS = [200, 2_000];
const INDICATORS = 6;
/** Excel on the web carries 5 MB each way. */
const LIMIT = 5 * 1024 * 1024;

/** Laying a report out and writing it through the genuine Office.js: what it takes of time, of requests and of their limit. */
export async function writing(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const timesARow: number[] = [];
  for (const projects of PROJECTS) {
    const document = documentOf(bigFacts(projects * INDICATORS));
    let sent = { syncs: 0, request: 0, answer: 0 };
    const time = await medianTime(projects > 1_000 ? 1 : 5, async () => {
      const office = startOffice(new Workbook(), { api: "1.17" });
      await writeReport(new ExcelHost(), layoutReport(document));
      sent = { syncs: office.syncs, ...office.largest };
      office.stop();
    });
    if (Math.max(sent.request, sent.answer) > LIMIT) throw new Error("a request is larger than Excel carries");
    const name = `${projects.toLocaleString("en")} projects`;
    timesARow.push(time / (projects * INDICATORS));
    figures.push(
      { name: `laying out and writing ${name}`, value: millisecondsOf(time) },
      { name: `syncs of it`, value: String(sent.syncs) },
      { name: `largest request, largest answer (5.00 MB is the limit)`, value: `${megabytes(sent.request)}, ${megabytes(sent.answer)}` },
    );
  }
  const [few = 0, many = 0] = timesARow;
  return [...figures, { name: "time a row at 2,000 projects ÷ at 200 (at most 1.2)", value: (many / few).toFixed(2) }];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
