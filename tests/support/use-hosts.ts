import { ExcelHost } from "../../src/hosts/excel/excel-host";
import type { SpreadsheetHost } from "../../src/review/port/spreadsheet-host";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import type { ApiLevel, RunningOffice } from "./office-js";
import { startOffice } from "./office-js";

/** The hosts of a test file that holds for all of them. */
export interface Hosts {
  /**
   * Excel at this level over the workbook, through the genuine Office.js; the workbook by itself where there is none.
   */
  readonly over: (workbook: Workbook, api: ApiLevel | null) => SpreadsheetHost;
  /** The Office.js that runs, if one does. */
  readonly office: RunningOffice | null;
}

/** One Office.js at a time, stopped after each test. */
export function useHosts(): Hosts {
  let office: RunningOffice | null = null;
  const stop = (): void => {
    office?.stop();
    office = null;
  };
  afterEach(stop);
  return {
    over: (workbook, api) => {
      stop();
      if (api === null) return new WorkbookHost(workbook);
      office = startOffice(workbook, { api });
      return new ExcelHost();
    },
    get office() {
      return office;
    },
  };
}
