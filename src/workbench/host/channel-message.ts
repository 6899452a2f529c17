import { isRecord } from "./rich-api/request-body";

/** What the client asks for with an action. */
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** One request of the client of Office.js, as it arrives by `postMessage`. */
export interface ChannelRequest {
  readonly action: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** Reads a message; null where it is no request of Office.js. */
export function parseRequest(text: unknown): ChannelRequest | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message["_messageType"] !== 0) return null;
  const {
    _actionName: action,
    _actionType: actionType,
    _conversationId: conversationId,
    _correlationId: correlationId,
  } = message;
  if (typeof action !== "string" || typeof actionType !== "number") return null;
  if (typeof conversationId !== "string" || typeof correlationId !== "number") return null;
  return { action, actionType, conversationId, correlationId, data: message["_data"] };
}

/** The answer to a request. */
export function answerText({ action, conversationId, correlationId }: ChannelRequest, data: unknown): string {
  return envelope(action, conversationId, correlationId, 0, data);
}

/** A call of one of the methods the client offers; these have a conversation of their own beside the first. */
export function callText(action: string, conversationId: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _actionType: ACTION_TYPE.invoke,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: "",
    _data: data,
    _serializerVersion: 1,
  });
}

/** Something that happened, for the handler the client registered under the action's name. */
export function eventText(action: string, conversationId: string, data: unknown): string {
  return envelope(action, conversationId, -1, 1, data);
}

function envelope(
  action: string,
  conversationId: string,
  correlationId: number,
  responseType: 0 | 1,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: "",
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });
}
