import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { troubleOf } from "../../src/hosts/excel/trouble-of";
import { attempt } from "../../src/review/port/attempt";
import { openWorkbook } from "../../src/review/open/open-workbook";
import { remainsWords } from "../../src/taskpane/strings/remains-words";
import { EN } from "../../src/taskpane/strings/en";
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

/** The codes the product answers each in its own way; of the others it says that nothing of the kind was foreseen. */
const ANSWERED = [
  "AccessDenied",
  "ApiNotFound",
  "FilteredRangeConflict",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemNotFound",
  "MergedRangeConflict",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "UnsupportedSheet",
] as const satisfies readonly (typeof CODES)[number][];

/** What opening a workbook comes to where Excel fails with a code. */
async function troubleWith(code: string) {
  office.failing({ done: "nothing", code }, () => true);
  const outcome = await attempt(() => openWorkbook(new ExcelHost()));
  if (outcome.done) throw new Error("nothing failed");
  return outcome.trouble;
}

test.each(CODES)(
  "%s is told in Chinese: what happened, that nothing was lost, what to do, with the code for support",
  async (code) => {
    const trouble = await troubleWith(code);
    const { what, todo } = ZH.troubles[trouble.kind];
    expect(trouble.detail).toContain(code);
    expect(remainsWords(trouble, ZH)).toBe("表格没有任何改动。");
    for (const said of [what, todo]) {
      expect(said).toMatch(/[\u4e00-\u9fff]{2}/);
      expect(said.replaceAll(NAMES, "")).not.toMatch(/[A-Za-z]/);
    }
  },
);

test.each(CODES)("%s is told in English too, as fully, and the detail is no stack trace", async (code) => {
  const trouble = await troubleWith(code);
  const { what, todo } = EN.troubles[trouble.kind];
  expect(remainsWords(trouble, EN)).toBe("Nothing in the sheet has changed.");
  for (const said of [what, todo]) {
    expect(said).toMatch(/[a-z]{3}/);
    expect(said).not.toMatch(/[\u4e00-\u9fff]/);
  }
  for (const said of [what, todo, ZH.troubles[trouble.kind].what, ZH.troubles[trouble.kind].todo])
    expect(said).not.toContain(code);
  expect(trouble.detail).not.toMatch(/\n|^\s*at |\.[jt]sx?:\d/m);
});

test.each(ANSWERED)("%s is told as what it is", async (code) => {
  expect((await troubleWith(code)).kind).not.toBe("unexpected");
});

test("an error's stack never comes into what is told or kept for support", () => {
  const failure = Object.assign(new Error("text of Excel"), {
    code: "GeneralException",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(failure.stack).toMatch(/\n\s+at /);
  expect(troubleOf(failure).detail).toBe("GeneralException: text of Excel (Range.values)");
});
