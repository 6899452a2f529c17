import type { Json, Workbook } from "../../workbook/workbook";
import type { WorkbookEvent } from "../../workbook/workbook-event";
import { answerRequest, IN_CELL_EDIT } from "./answer-request";
import type { AddinPlace } from "./app-context";
import { appContext, settingsAsSent } from "./app-context";
import type { ChannelRequest } from "./channel-message";
import { ACTION_TYPE, answerText, callText, eventText, parseRequest } from "./channel-message";
import { CommandQueue } from "./command-queue";
import type { Leaving } from "./focus-notice";
import { ENTER, leavingOf } from "./focus-notice";
import { RequestGate } from "./request-gate";
import { eventEntries } from "./rich-api/event-entries";
import { excelVersion } from "./rich-api/excel-version";
import { isRecord } from "./rich-api/request-body";
import { Session } from "./rich-api/session";

/** The methods Office.js calls by number. */
const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const NOT_SUPPORTED = 5000;
const EVENT_CATEGORY = 65536;

/**
 * Excel's end of the conversation with one add-in page, as text in and text out: whoever owns it carries the texts
 * between the frames. Answers the calls of Office.js and tells it of what happens to the workbook.
 */
export class AddinChannel {
  private readonly session: Session;
  /** What comes between requests and their answers. */
  readonly gate: RequestGate;
  private readonly registered = new Set<string>();
  private readonly commands = new CommandQueue();
  private readonly stopListening: () => void;
  private raised = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly place: AddinPlace,
    private readonly send: (text: string) => void,
    private readonly onLeave: (leaving: Leaving) => void = () => undefined,
  ) {
    this.session = new Session(workbook, excelVersion(Number(place.api.split(".")[1]), place.played));
    this.gate = new RequestGate(this.session.has("cell-edit"));
    this.stopListening = workbook.onChange((event) => this.raise(event));
  }

  /** Takes a message from the add-in's window. Messages of other conversations are not for this channel. */
  receive(text: unknown): void {
    const request = parseRequest(text);
    if (!request || request.conversationId !== this.place.conversationId) return;
    if (request.actionType === ACTION_TYPE.registerEvent) this.register(request);
    else if (request.actionType === ACTION_TYPE.unregisterEvent) this.unregister(request);
    else if (isRichApi(request)) this.admit(request);
    else this.answer(request, this.invoked(request));
  }

  /** Runs a function of the add-in's page as a ribbon button does. */
  runCommand(name: string): Promise<void> {
    return this.commands.run(name);
  }

  /** Gives the keys to the first or the last element of the add-in's page that takes them. */
  enter(at: keyof typeof ENTER): void {
    this.send(callText("Office_notifyAgave", this.place.conversationId, [ENTER[at]]));
  }

  dispose(): void {
    this.stopListening();
    this.commands.close();
    this.session.releaseAll();
  }

  private admit(request: ChannelRequest): void {
    this.gate.pass(flagsOf(request), {
      answer: () => this.answer(request, this.invoked(request)),
      refuse: () => this.answer(request, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(IN_CELL_EDIT)] }),
    });
  }

  private answer(request: ChannelRequest, data: unknown): void {
    this.send(answerText(request, data));
  }

  private register(request: ChannelRequest): void {
    this.registered.add(request.action);
    this.answer(request, { Version: 1, Error: 0 });
    if (request.action === "appCommandInvoked") this.commands.connect((data) => this.tell("appCommandInvoked", data));
  }

  private unregister(request: ChannelRequest): void {
    this.registered.delete(request.action);
    this.answer(request, { Version: 1, Error: 0 });
  }

  private invoked({ action, data }: ChannelRequest): unknown {
    if (action === "ContextActivationManager_getAppContextAsync") return appContext(this.workbook, this.place);
    if (action === "executeMethod" && isRecord(data)) return this.method(data);
    const leaving = action === "ContextActivationManager_notifyHost" ? leavingOf(data) : null;
    if (leaving) this.onLeave(leaving);
    // Telemetry and the like: there is nothing to answer.
    return null;
  }

  private method(data: Readonly<Record<string, unknown>>): unknown {
    const called = data["DdaMethod"];
    switch (isRecord(called) ? called["DispatchId"] : null) {
      case METHOD.richApi:
        return this.richApi(data["ArrayData"]);
      case METHOD.loadSettings:
        return { Version: 1, Error: 0, Properties: settingsAsSent(this.workbook) };
      case METHOD.saveSettings:
        return this.saveSettings(data["DdaSettingsMethod"]);
      case METHOD.commandCompleted:
        this.commands.completed(String(data["0"]), Number(data["1"]));
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  /** The fifth of what is sent is the text of the request. */
  private richApi(sent: unknown): unknown {
    const text: unknown = Array.isArray(sent) ? sent[4] : null;
    if (typeof text !== "string") return { Version: 1, Error: 5001 };
    const answer = answerRequest(this.session, text);
    return "body" in answer
      ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
      : { Version: 1, Error: answer.hostError };
  }

  private saveSettings(sent: unknown): unknown {
    const properties: unknown = isRecord(sent) ? sent["Properties"] : null;
    if (!Array.isArray(properties)) return { Version: 1, Error: 5001 };
    const settings = new Map<string, Json>();
    for (const pair of properties as readonly unknown[]) {
      if (Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string")
        settings.set(pair[0], JSON.parse(pair[1]));
    }
    this.workbook.setSettings(settings, "add-in");
    return { Version: 1, Error: 0 };
  }

  private raise(event: WorkbookEvent): void {
    if (event.kind === "selection-changed" || event.kind === "sheet-activated")
      this.tell("documentSelectionChanged", { Version: 1 });
    if (!this.session.eventsEnabled || !this.registered.has("richApiMessage")) return;
    const entries = eventEntries(event, this.session).map(({ type, target, message }) => [
      EVENT_CATEGORY,
      type,
      target,
      message,
      this.nextEntry(),
      false,
    ]);
    if (entries.length > 0) this.tell("richApiMessage", { Version: 1, ArrayData: entries });
  }

  private nextEntry(): number {
    this.raised += 1;
    return this.raised;
  }

  private tell(action: string, data: unknown): void {
    if (this.registered.has(action)) this.send(eventText(action, this.place.conversationId, data));
  }
}

function isRichApi({ action, data }: ChannelRequest): boolean {
  const called = action === "executeMethod" && isRecord(data) ? data["DdaMethod"] : null;
  return isRecord(called) && called["DispatchId"] === METHOD.richApi;
}

/** The seventh of what is sent are the flags of the request. */
function flagsOf({ data }: ChannelRequest): number {
  const sent = isRecord(data) ? data["ArrayData"] : null;
  return Array.isArray(sent) ? Number(sent[6] ?? 0) : 0;
}
