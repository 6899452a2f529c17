import { ExcelHost } from "../../src/hosts/excel/excel-host";
import type { ReportForm } from "../../src/layout/layout-report";
import { layoutReport } from "../../src/layout/layout-report";
import { writeReport } from "../../src/review/report/write-report";
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

const FORMS: readonly (readonly [ReportForm, called: string])[] = [
  ["as-read", "as a list"],
  ["cards", "as cards"],
];

/**
 * Laying a report out and writing it through the genuine Office.js: what it takes of time, of requests and of their
 * limit.
 */
export async function writing(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [form, called] of FORMS) figures.push(...(await writingIn(form, called)));
  return figures;
}

async function writingIn(form: ReportForm, called: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const times: { readonly layout: number; readonly all: number }[] = [];
  for (const projects of PROJECTS) {
    const document = documentOf(bigFacts(projects * INDICATORS));
    const runs = projects > 1_000 ? 3 : 9;
    const layout = await medianTime(runs, () => layoutReport(document, { form }));
    let sent = { syncs: 0, request: 0, answer: 0 };
    const all = await medianTime(projects > 1_000 ? 1 : 5, async () => {
      const office = startOffice(new Workbook(), { api: "1.17" });
      await writeReport(new ExcelHost(), layoutReport(document, { form }));
      sent = { syncs: office.syncs, ...office.largest };
      office.stop();
    });
    if (Math.max(sent.request, sent.answer) > LIMIT) throw new Error("a request is larger than Excel carries");
    const name = `${projects.toLocaleString("en")} projects ${called}`;
    times.push({ layout: layout / projects, all: all / projects });
    figures.push(
      { name: `laying out ${name}`, value: millisecondsOf(layout) },
      { name: `laying out and writing ${name}`, value: millisecondsOf(all) },
      { name: `syncs of it`, value: String(sent.syncs) },
      {
        name: `largest request, largest answer (5.00 MB is the limit)`,
        value: `${megabytes(sent.request)}, ${megabytes(sent.answer)}`,
      },
    );
  }
  const [few, many] = times;
  const ratio = (of: "layout" | "all"): string => (few && many ? many[of] / few[of] : 0).toFixed(2);
  return [
    ...figures,
    {
      name: `time a row at 2,000 projects ÷ at 200 ${called}: laid out and written (at most 1.2)`,
      value: ratio("all"),
    },
    { name: `the same: laid out`, value: ratio("layout") },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
