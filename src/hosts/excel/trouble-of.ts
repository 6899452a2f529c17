import { HostTrouble } from "../../review/port/host-trouble";
import type { TroubleKind } from "../../review/port/host-trouble";

/**
 * Excel's error codes and what they mean to the product
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). Told apart by
 * `code` alone: messages are localised.
 */
const KINDS: Readonly<Record<string, TroubleKind>> = {
  InvalidOperationInCellEditMode: "editing",
  HostIsBusy: "busy",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  InactiveWorkbook: "busy",
  InvalidOrTimedOutSession: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  Conflict: "busy",
  AccessDenied: "protected",
  Unauthenticated: "protected",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  InvalidBinding: "missing",
  UnsupportedSheet: "unsupported",
  InvalidOperation: "unsupported",
  MergedRangeConflict: "merged",
  FilteredRangeConflict: "merged",
  InsertDeleteConflict: "merged",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
};

/**
 * The code of an error of Office.js; null for any other failure. Errors may come from another frame, so no class is
 * asked.
 */
export function codeOf(failure: unknown): string | null {
  if (typeof failure !== "object" || failure === null || !("code" in failure)) return null;
  return typeof failure.code === "string" ? failure.code : null;
}

/** Any failure of a call into Excel as HostTrouble; what is one already stays as it is. */
export function troubleOf(failure: unknown): HostTrouble {
  if (failure instanceof HostTrouble) return failure;
  const code = codeOf(failure);
  const text = failure instanceof Error ? failure.message : String(failure);
  if (code === null) return new HostTrouble("unexpected", text);
  return new HostTrouble(
    (Object.hasOwn(KINDS, code) ? KINDS[code] : undefined) ?? "unexpected",
    `${code}: ${text}${locationOf(failure)}`,
  );
}

function locationOf(failure: unknown): string {
  if (typeof failure !== "object" || failure === null || !("debugInfo" in failure)) return "";
  const { debugInfo } = failure;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return ` (${String(debugInfo.errorLocation)})`;
}
