import { ExcelHost } from "../../src/excel/excel-host";
import { attempt } from "../../src/review/attempt";
import { openWorkbook } from "../../src/review/open-workbook";
import { remainsWords } from "../../src/taskpane/remains-words";
import { ZH } from "../../src/taskpane/strings/zh";
import { workbookOf } from "../review/workbook-of";
import { cleanGulou } from "../support/gulou-sheets";
import type { RunningOffice } from "../support/office-js";
import { startOffice } from "../support/office-js";

/** Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "Conflict",
  "FilteredRangeConflict",
  "GeneralException",
  "HostIsBusy",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NotImplemented",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Unauthenticated",
  "UndoNotSupported",
  "UnsupportedSheet",
  "WriteNotSupportedWhenModalDialogOpen",
] as const;

/** Names that are the same in Chinese. */
const NAMES = /Excel|Microsoft|Enter/g;

let office: RunningOffice;
beforeAll(() => {
  office = startOffice(workbookOf(cleanGulou()), { api: "1.14" });
});
afterAll(() => office.stop());

test.each(CODES)("%s is told in Chinese: what happened, that nothing was lost, what to do, with the code for support", async (code) => {
  office.failing({ done: "nothing", code }, () => true);
  const outcome = await attempt(() => openWorkbook(new ExcelHost()));
  if (outcome.done) throw new Error("nothing failed");
  const { trouble } = outcome;
  const { what, todo } = ZH.troubles[trouble.kind];
  expect(trouble.detail).toContain(code);
  expect(remainsWords(trouble, ZH)).toBe("表格没有任何改动。");
  for (const said of [what, todo]) {
    expect(said).toMatch(/[\u4e00-\u9fff]{2}/);
    expect(said.replaceAll(NAMES, "")).not.toMatch(/[A-Za-z]/);
  }
});
