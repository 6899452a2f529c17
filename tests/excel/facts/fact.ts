import type { RequestGate } from "../../../src/workbench/host/request-gate";
import type { Workbook } from "../../../src/workbook/workbook";
import type { Worksheet } from "../../../src/workbook/worksheet";
import type { Played } from "../../support/office-js";

/** Queues work on the first sheet. */
export type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** An Excel over a drawn workbook, asked through the genuine Office.js. */
export interface Bench {
  readonly workbook: Workbook;
  /** The first sheet, as the clerk has it before them. */
  readonly sheet: Worksheet;
  /** What comes between a request and its answer. */
  readonly gate: RequestGate;
  /** One request; what the batch gives back reads the answer once the request is done. */
  ask<T>(batch: Batch<() => T>, options?: object): Promise<T>;
  ask(batch: Batch<unknown>, options?: object): Promise<unknown>;
  /** One request; gives the code Excel refuses it with, "done" where it does not. */
  code(batch: Batch<unknown>, options?: object): Promise<string>;
  /** Registers, lets `act` happen and gives what was heard. */
  heard(
    listen: (sheet: Excel.Worksheet, hear: (event: unknown) => Promise<void>, context: Excel.RequestContext) => unknown,
    act: () => unknown,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** One behaviour of Excel, shown by one drawn case. */
export interface Fact {
  readonly fact: string;
  /** Where it stands: Microsoft's page, or the public issue in which it was seen. */
  readonly page: string;
  /** "attested": told by users in a public issue; a look at a real Excel is still owed. */
  readonly evidence: "documented" | "attested";
  /** What of the add-in leans on it; null where nothing does. */
  readonly reliedOn: string | null;
  readonly played?: Partial<Played>;
  /** The first sheet from A1 on, typed by the clerk: one text a row, cells apart by a bar. */
  readonly given?: readonly string[];
  readonly shown: (bench: Bench) => Promise<unknown>;
  readonly is: unknown;
}

const LEARN = "https://learn.microsoft.com";
/** A page of Microsoft's about add-ins. */
export const guide = (path: string): string => `${LEARN}/office/dev/add-ins/${path}`;
/** The reference page of a type of Excel's. */
export const reference = (type: string): string => `${LEARN}/javascript/api/excel/excel.${type}`;
/** A thread at Microsoft's own repository of Office.js. */
export const thread = (number: number): string => `https://github.com/OfficeDev/office-js/issues/${number}`;
export const SPECIFICATIONS = "https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3";

/** The code of an error of Office.js, which comes from another frame; null for any other failure. */
export function codeOf(failure: unknown): string | null {
  return typeof failure === "object" && failure !== null && "code" in failure ? String(failure.code) : null;
}

/** The values of a range after a request. */
export const values =
  (address: string) =>
  (sheet: Excel.Worksheet): (() => unknown) => {
    const range = sheet.getRange(address);
    range.load("values");
    return () => range.values as unknown;
  };
