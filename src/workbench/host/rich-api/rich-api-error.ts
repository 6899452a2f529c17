import { Refusal } from "../../../workbook/refusal";
import type { RefusalKind } from "../../../workbook/refusal";

/**
 * An error as Excel answers it to an add-in. The codes are Excel's own
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export type RichApiCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "UndoNotSupported"
  | "UnsupportedSheet";

export class RichApiError extends Error {
  constructor(
    readonly code: RichApiCode,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

const BY_REFUSAL: Readonly<Record<RefusalKind, readonly [RichApiCode, string]>> = {
  protected: ["AccessDenied", "You do not have the permission to modify the sheet: it is protected."],
  "invalid-name": ["InvalidArgument", "The name of a worksheet is not allowed."],
  "name-taken": ["ItemAlreadyExists", "A resource with the same name or identifier already exists."],
  missing: ["ItemNotFound", "The requested resource doesn't exist."],
  "last-sheet": ["InvalidOperation", "A workbook must contain at least one visible worksheet."],
  hidden: ["InvalidOperation", "A hidden worksheet can't be activated."],
  merged: ["InvalidOperation", "The operation would cut a merged area."],
  "not-cells": ["UnsupportedSheet", "This sheet type doesn't support the operation."],
  outside: ["InvalidArgument", "The place lies outside the sheet."],
};

/** The workbook's refusal as Excel would put it; anything else is passed on as it is. */
export function asRichApiError(failure: unknown): unknown {
  if (!(failure instanceof Refusal)) return failure;
  const [code, message] = BY_REFUSAL[failure.kind];
  return new RichApiError(code, message);
}

const STATUS: Readonly<Partial<Record<RichApiCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

export function httpStatusOf(code: RichApiCode): number {
  return STATUS[code] ?? 400;
}
