import type { Workbook } from "../../workbook/workbook";
import { answerRequest } from "./answer-request";
import { eventEntries } from "./rich-api/event-entries";
import { isRecord } from "./rich-api/request-body";
import { Session } from "./rich-api/session";

/**
 * The object Office.js looks for under the global name `_richApiNativeBridge` when it runs inside its host's own
 * process: the client sends through it and puts the receiver on it.
 */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** A bridge to a workbook; `dispose` stops the events. */
export interface BridgeToWorkbook extends NativeBridge {
  dispose(): void;
}

const HOST_ERRORS = {
  5001: [400, "InvalidRequest"],
  5103: [413, "RequestPayloadSizeLimitExceeded"],
  5104: [413, "ResponsePayloadSizeLimitExceeded"],
} as const;

/**
 * Plays Excel to an Office.js in the same process. `api` is the n of ExcelApi 1.n. Answers come later, never at once.
 */
export function bridgeTo(workbook: Workbook, api: number): BridgeToWorkbook {
  const session = new Session(workbook, api);
  const later = (message: object): void => queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify(message)));
  const stop = workbook.onChange((event) => {
    if (!session.eventsEnabled) return;
    const entries = eventEntries(event).map(({ type, target, message }) => ({
      messageCategory: 65536,
      messageType: type,
      targetId: target,
      message,
    }));
    if (entries.length > 0) later({ type: 3, message: { entries } });
  });
  const bridge: BridgeToWorkbook = {
    dispose: stop,
    sendMessageToHost(text) {
      const message: unknown = JSON.parse(text);
      if (!isRecord(message) || message["type"] !== 1 || !isRecord(message["message"])) return;
      const answer = answerRequest(session, JSON.stringify(message["message"]["body"]));
      later({
        id: message["id"],
        type: 2,
        message: "body" in answer ? delivered(answer.body) : refused(answer.hostError),
      });
    },
  };
  return bridge;
}

function delivered(body: string): object {
  return { statusCode: 200, headers: {}, body: JSON.parse(body) };
}

function refused(code: keyof typeof HOST_ERRORS): object {
  const [statusCode, name] = HOST_ERRORS[code];
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code: name, message: name } }) };
}
