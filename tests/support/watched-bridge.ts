import type { NativeBridge } from "../../src/workbench/host/native-bridge";

/**
 * A request that fails: Excel does none of it, the first half of its actions, or all of it and only the answer is lost.
 * `code` is Excel's own.
 */
export interface Fault {
  readonly done: "nothing" | "half" | "all";
  readonly code: string;
}

/** A bridge to a host that counts what goes over it and lets chosen requests fail. */
export interface WatchedBridge extends NativeBridge {
  /** Requests sent so far; those by which `Excel.run` gives its references back are not counted. */
  readonly syncs: number;
  /** Bytes of the largest request and the largest answer. */
  readonly largest: { readonly request: number; readonly answer: number };
  /** From now on requests fail where `isMet` says so, given 1 for the next request, 2 for the one after it. */
  failing(fault: Fault, isMet: (request: number) => boolean): void;
}

interface Request {
  readonly id: number;
  readonly message: {
    readonly body: { readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[] };
  };
}

export function watchedBridge(host: NativeBridge): WatchedBridge {
  let syncs = 0;
  const largest = { request: 0, answer: 0 };
  let trap: { readonly fault: Fault; readonly isMet: (request: number) => boolean; readonly from: number } | null =
    null;
  const failed = new Map<number, string>();
  const bridge: WatchedBridge = {
    largest,
    get syncs() {
      return syncs;
    },
    failing(fault, isMet) {
      trap = { fault, isMet, from: syncs };
    },
    sendMessageToHost(text) {
      const request: Request = JSON.parse(text);
      if (isCleanUp(request)) return host.sendMessageToHost(text);
      syncs += 1;
      largest.request = Math.max(largest.request, Buffer.byteLength(text));
      if (!trap?.isMet(syncs - trap.from)) return host.sendMessageToHost(text);
      const { done, code } = trap.fault;
      const answer = JSON.stringify({
        id: request.id,
        type: 2,
        message: { statusCode: 200, headers: {}, body: failure(code) },
      });
      if (done === "nothing") return queueMicrotask(() => bridge.onMessageFromHost?.(answer));
      failed.set(request.id, answer);
      host.sendMessageToHost(done === "all" ? text : JSON.stringify(firstHalf(request)));
    },
  };
  host.onMessageFromHost = (text) => {
    const { id, type }: { readonly id: number; readonly type: number } = JSON.parse(text);
    largest.answer = Math.max(largest.answer, Buffer.byteLength(text));
    bridge.onMessageFromHost?.((type === 2 && failed.get(id)) || text);
  };
  return bridge;
}

/** `Excel.run` ends by giving back the references it kept, without waiting for it. */
function isCleanUp({ message }: Request): boolean {
  return message.body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
}

function firstHalf({ message, ...request }: Request): Request {
  const { Actions } = message.body;
  return {
    ...request,
    message: { ...message, body: { ...message.body, Actions: Actions.slice(0, Math.ceil(Actions.length / 2)) } },
  };
}

function failure(code: string): object {
  return { Results: [], Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}
