import type { Entry } from "../../domain/entry";
import { valueOf } from "../../domain/entry";
import type { PerformanceDocument } from "../../domain/performance-document";
import { projectNames } from "../../domain/project-names";
import type { Reading } from "../../domain/reading";
import type { ReadingChoices } from "../../domain/reading-choices";
import type { Statement } from "../../domain/statement";
import { readDocument } from "../../reading/read-document";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { lowered, rowBelow, stackOf } from "../../sheet/sheet-stack";
import { statementOn } from "./find-statement";
import type { Progress } from "../port/progress";
import type { Source } from "./source";
import { rememberedChoices } from "../settings/remembered-choices";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

interface ReadSheet {
  /** As it lies in the stack. */
  readonly snapshot: SheetSnapshot;
  readonly top: number;
  readonly choices: ReadingChoices;
  readonly reading: Reading;
}

/**
 * Reads each visible sheet of the workbook, as is said and else as the workbook remembers, and puts what they say
 * together: the headings of the first sheet that has them, the one statement, the tables and projects of all. Hidden
 * sheets and those the product made are passed over. Where no sheet holds a 绩效目标表 there is no document. Writes nothing;
 * fails with HostTrouble.
 */
export async function readWholeWorkbook(
  host: SpreadsheetHost,
  said: ReadingChoices,
  progress?: Progress,
): Promise<Source> {
  const remembered = await rememberedChoices(host);
  const names = (await host.listSheets())
    .filter(({ hidden, generated }) => !hidden && !generated)
    .map(({ name }) => name);
  const snapshots = await host.readSheets(names, progress);
  const read: ReadSheet[] = [];
  const others: (readonly [name: string, sheet: SheetSnapshot | null])[] = [];
  let top = 0;
  for (const [index, name] of names.entries()) {
    const sheet = snapshots[index] ?? null;
    const snapshot = sheet && lowered(sheet, top);
    const choices = { ...remembered[name], ...said };
    const reading = snapshot && readDocument(snapshot, choices);
    if (!snapshot || !reading?.document) {
      if (!sheet || sheet.rows.length > 0) others.push([name, sheet]);
      continue;
    }
    read.push({ snapshot, top, choices, reading });
    top = rowBelow(snapshot);
  }
  const own = read.filter(
    ({ reading }) => reading.document?.statement?.source === "sheet" && told(reading.document.statement),
  );
  const statements = own.map(({ snapshot }) => snapshot.name);
  const elsewhere =
    said.statementText !== undefined || own.length > 0
      ? []
      : others.flatMap(([name, sheet]) => ({ name, text: sheet && statementOn(sheet) }));
  const found = elsewhere.find(({ text }) => text !== null);
  // The one statement is read once more with the names of all projects.
  const teller = own[0] ?? read[0];
  const projects = read.flatMap(({ reading }) => projectNames(reading.document?.tables ?? []));
  const again =
    teller &&
    readDocument(
      teller.snapshot,
      found?.text ? { ...teller.choices, statementText: found.text } : teller.choices,
      projects,
    );
  const readings = read.map((sheet) => (sheet === teller && again ? again : sheet.reading));
  const statement =
    said.statementText === undefined && statements.length > 1 ? null : (again?.document?.statement ?? null);
  return {
    ...stackOf(
      read.map(({ snapshot }) => snapshot),
      read.map((sheet) => sheet.top),
    ),
    reading: together(readings, statement),
    around: {
      passedOver: others.map(([name]) => name).filter((name) => name !== found?.name),
      statements: found ? [found.name] : said.statementText === undefined ? statements : [],
    },
  };
}

function told({ projectCount }: Statement): boolean {
  return projectCount.state === "filled";
}

function together(readings: readonly Reading[], statement: Statement | null): Reading {
  const documents = readings.flatMap(({ document }) => document ?? []);
  const [first] = documents;
  const found = new Set(readings.flatMap(({ recognition }) => recognition.found));
  const missing = new Set(readings.flatMap(({ recognition }) => recognition.missing));
  return {
    document: first
      ? {
          ...first,
          sheet: "",
          ...headingsOf(documents, first),
          statement,
          tables: documents.flatMap(({ tables }) => tables),
        }
      : null,
    recognition: { found: [...found], missing: [...missing].filter((caption) => !found.has(caption)) },
    repairs: readings.flatMap(({ repairs }) => repairs),
    asides: readings.flatMap(({ asides }) => asides),
    leftovers: readings.flatMap(({ leftovers }) => leftovers),
  };
}

/** Each heading as the first sheet has it that has one. */
function headingsOf(
  documents: readonly PerformanceDocument[],
  first: PerformanceDocument,
): Pick<PerformanceDocument, "title" | "year" | "unitCode" | "unitName" | "moneyUnit"> {
  const heading = <T>(of: (document: PerformanceDocument) => Entry<T>): Entry<T> =>
    of(documents.find((document) => valueOf(of(document)) !== null) ?? first);
  return {
    title: heading(({ title }) => title),
    year: heading(({ year }) => year),
    unitCode: heading(({ unitCode }) => unitCode),
    unitName: heading(({ unitName }) => unitName),
    moneyUnit: heading(({ moneyUnit }) => moneyUnit),
  };
}
