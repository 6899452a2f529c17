import type { Workbook } from "../../workbook/workbook";
import { answerRequest, IN_CELL_EDIT } from "./answer-request";
import { RequestGate } from "./request-gate";
import { eventEntries } from "./rich-api/event-entries";
import type { ExcelVersion } from "./rich-api/excel-version";
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
  /** What comes between requests and their answers. */
  readonly gate: RequestGate;
  /**
   * Says whether requests belong to an `Excel.run({ mergeUndoGroup: true })`. The packaged Office.js does not know the
   * option and sends nothing of it, so whoever plays one that does says it here.
   */
  undoGroup(on: boolean): void;
  dispose(): void;
}

const HOST_ERRORS = {
  5001: [400, "InvalidRequest"],
  5103: [413, "RequestPayloadSizeLimitExceeded"],
  5104: [413, "ResponsePayloadSizeLimitExceeded"],
} as const;

/** Plays Excel to an Office.js in the same process. Answers come later, never at once. */
export function bridgeTo(workbook: Workbook, version: ExcelVersion): BridgeToWorkbook {
  const session = new Session(workbook, version);
  const gate = new RequestGate(session.has("cell-edit"));
  const later = (message: object): void => queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify(message)));
  const stop = workbook.onChange((event) => {
    if (!session.eventsEnabled) return;
    const entries = eventEntries(event, session).map(({ type, target, message }) => ({
      messageCategory: 65536,
      messageType: type,
      targetId: target,
      message,
    }));
    if (entries.length > 0) later({ type: 3, message: { entries } });
  });
  const bridge: BridgeToWorkbook = {
    gate,
    undoGroup: (on) => void (session.inUndoGroup = on),
    dispose: stop,
    sendMessageToHost(text) {
      const message: unknown = JSON.parse(text);
      if (!isRecord(message) || message["type"] !== 1 || !isRecord(message["message"])) return;
      const { id, flags } = message;
      const sent = message["message"];
      const reply = (content: object): void => later({ id, type: 2, message: content });
      gate.pass(Number(flags ?? 0), {
        answer: () => {
          const answer = answerRequest(session, JSON.stringify(sent["body"]));
          reply("body" in answer ? delivered(answer.body) : refused(answer.hostError));
        },
        refuse: () => reply(delivered(JSON.stringify(IN_CELL_EDIT))),
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
