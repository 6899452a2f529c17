import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import { projectNames } from "../domain/project-names";
import type { Reading } from "../domain/reading";
import type { ReadingChoices } from "../domain/reading-choices";
import type { Statement } from "../domain/statement";
import { readDocument } from "../reading/read-document";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { SheetStack } from "../sheet/sheet-stack";
import { lowered, rowBelow, stackOf } from "../sheet/sheet-stack";
import { findStatement } from "./find-statement";
import { rememberedChoices } from "./remembered-choices";
import { unlessOfOneSheet } from "./sheet-look";
import type { SpreadsheetHost } from "./spreadsheet-host";

/** All 绩效目标表 of a workbook, one below the other, read as one document. */
export interface WholeWorkbook {
  readonly stack: SheetStack;
  /** Its places are those of the stack. */
  readonly reading: Reading;
  /** The sheets with a 绩效目标表, and the visible ones that hold anything else, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly passedOver: readonly string[];
  /** The sheets of which each tells how many projects there are: where there are several, none is compared with all projects. */
  readonly statements: readonly string[];
}

interface ReadSheet {
  /** As it lies in the stack. */
  readonly snapshot: SheetSnapshot;
  readonly top: number;
  readonly choices: ReadingChoices;
  readonly reading: Reading;
}

/**
 * Reads each visible sheet of the workbook, as is said and else as the workbook remembers, and puts what they say together: the
 * headings of the first sheet that has them, the one statement, the tables and projects of all. Hidden sheets and those the
 * product made are passed over. null where no sheet holds a 绩效目标表. Writes nothing; fails with HostTrouble.
 */
export async function readWholeWorkbook(host: SpreadsheetHost, said: ReadingChoices): Promise<WholeWorkbook | null> {
  const remembered = await rememberedChoices(host);
  const read: ReadSheet[] = [];
  const passedOver: string[] = [];
  let top = 0;
  for (const { name, hidden, generated } of await host.listSheets()) {
    if (hidden || generated) continue;
    const sheet = await unlessOfOneSheet(() => host.readSheet(name));
    const snapshot = sheet && lowered(sheet, top);
    const choices = { ...remembered[name], ...said };
    const reading = snapshot && readDocument(snapshot, choices);
    if (!snapshot || !reading?.document) {
      if (!sheet || sheet.rows.length > 0) passedOver.push(name);
      continue;
    }
    read.push({ snapshot, top, choices, reading });
    top = rowBelow(snapshot);
  }
  const [first] = read;
  if (!first) return null;
  const own = read.filter(({ reading }) => reading.document?.statement?.source === "sheet" && told(reading.document.statement));
  const statements = own.map(({ snapshot }) => snapshot.name);
  const found = said.statementText === undefined && own.length === 0 ? await findStatement(host, "") : null;
  // The one statement is read once more with the names of all projects.
  const teller = own[0] ?? first;
  const names = read.flatMap(({ reading }) => projectNames(reading.document?.tables ?? []));
  const choices = found ? { ...teller.choices, statementText: found.text } : teller.choices;
  const again = readDocument(teller.snapshot, choices, names);
  const readings = read.map((sheet) => (sheet === teller ? again : sheet.reading));
  const statement = said.statementText === undefined && statements.length > 1 ? null : (again.document?.statement ?? null);
  return {
    stack: stackOf(read.map(({ snapshot }) => snapshot), read.map((sheet) => sheet.top)),
    reading: together(readings, statement),
    sheets: read.map(({ snapshot }) => snapshot.name),
    passedOver: passedOver.filter((name) => name !== found?.sheet),
    statements: found ? [found.sheet] : said.statementText === undefined ? statements : [],
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
    document: first ? { ...first, sheet: "", ...headingsOf(documents, first), statement, tables: documents.flatMap(({ tables }) => tables) } : null,
    recognition: { found: [...found], missing: [...missing].filter((caption) => !found.has(caption)) },
    repairs: readings.flatMap(({ repairs }) => repairs),
    asides: readings.flatMap(({ asides }) => asides),
    leftovers: readings.flatMap(({ leftovers }) => leftovers),
  };
}

/** Each heading as the first sheet has it that has one. */
function headingsOf(documents: readonly PerformanceDocument[], first: PerformanceDocument): Pick<PerformanceDocument, "title" | "year" | "unitCode" | "unitName" | "moneyUnit"> {
  const heading = <T>(of: (document: PerformanceDocument) => Entry<T>): Entry<T> => of(documents.find((document) => valueOf(of(document)) !== null) ?? first);
  return {
    title: heading(({ title }) => title),
    year: heading(({ year }) => year),
    unitCode: heading(({ unitCode }) => unitCode),
    unitName: heading(({ unitName }) => unitName),
    moneyUnit: heading(({ moneyUnit }) => moneyUnit),
  };
}
