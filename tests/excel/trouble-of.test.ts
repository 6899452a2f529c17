import { troubleOf } from "../../src/hosts/excel/trouble-of";
import { HostTrouble } from "../../src/review/port/host-trouble";

/** Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
test.each([
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "missing"],
  ["InvalidReference", "missing"],
  ["UnsupportedSheet", "unsupported"],
  ["MergedRangeConflict", "merged"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["ApiNotFound", "too-old"],
  ["GeneralException", "unexpected"],
  ["constructor", "unexpected"],
])("%s is %s", (code, kind) => {
  expect(troubleOf(Object.assign(new Error("locale text"), { code }))).toMatchObject({
    kind,
    detail: `${code}: locale text`,
  });
});

test("the place of the failure is kept for support", () => {
  expect(troubleOf({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } }).detail).toContain(
    "(Range.values)",
  );
});

test("trouble stays the trouble it is, and what has no code is unexpected", () => {
  const trouble = new HostTrouble("stale", "D7");
  expect(troubleOf(trouble)).toBe(trouble);
  expect(troubleOf(new TypeError("x"))).toMatchObject({ kind: "unexpected", detail: "x" });
});
