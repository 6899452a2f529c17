import type { ResponseBody } from "./rich-api/request-body";
import { parseRequestBody } from "./rich-api/request-body";
import { runRequest } from "./rich-api/run-request";
import type { Session } from "./rich-api/session";

/**
 * Excel on the web carries 5 MB for a request and 5 MB for its answer
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The answer as JSON text, or the host's error code where there is none: 5103 request, 5104 response too large. */
export type RequestAnswer = { readonly body: string } | { readonly hostError: 5001 | 5103 | 5104 };

/** What Excel answers while the clerk types into a cell. */
export const IN_CELL_EDIT: ResponseBody = {
  Results: [],
  Error: {
    Code: "InvalidOperationInCellEditMode",
    Message: "Excel is in cell-editing mode.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
};

/**
 * Answers the text of one request of Office.js. A response too large is not delivered, but what was done stays done.
 */
export function answerRequest(session: Session, text: string): RequestAnswer {
  if (byteLength(text) > PAYLOAD_LIMIT) return { hostError: 5103 };
  const request = parseRequestBody(text);
  if (!request) return { hostError: 5001 };
  const body = JSON.stringify(runRequest(request, session));
  return byteLength(body) > PAYLOAD_LIMIT ? { hostError: 5104 } : { body };
}

/** Bytes as sent: texts of three bytes a character count three times. */
function byteLength(text: string): number {
  return text.length * 3 <= PAYLOAD_LIMIT ? text.length : new TextEncoder().encode(text).length;
}
