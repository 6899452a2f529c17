import type { Workbook } from "../../workbook/workbook";
import { AddinChannel } from "./addin-channel";
import type { AddinPlace } from "./app-context";
import type { Leaving } from "./focus-notice";

export interface AddinHosting {
  readonly frame: HTMLIFrameElement;
  /** The add-in's page, as the manifest names it; relative to this page or whole. */
  readonly addinUrl: string;
  readonly workbook: Workbook;
  /** The newest ExcelApi set this Excel has, "1.9" … "1.21". */
  readonly api: string;
  /** "zh-CN". */
  readonly locale: string;
  /** Which Excel is played beside its set. */
  readonly played?: AddinPlace["played"];
  /** The keys leave the add-in's page. */
  readonly onLeave?: (leaving: Leaving) => void;
}

export interface HostedAddin {
  /** Runs a function of the page as an ExecuteFunction button does; ends when the add-in calls `event.completed()`. */
  runCommand(functionName: string): Promise<void>;
  /** Gives the keys to the page's first element that takes them. */
  focus(): void;
  /** The clerk begins or ends typing into a cell. */
  editsCell(editing: boolean): void;
  /** Ends the conversation. The frame stays as it is. */
  dispose(): void;
}

/** Opens an add-in's page in a frame and plays Excel on the web to the Office.js in it, over a workbook. */
export function hostAddin({ frame, addinUrl, workbook, api, locale, played, onLeave }: AddinHosting): HostedAddin {
  const url = new URL(addinUrl, window.location.href);
  const conversationId = crypto.randomUUID();
  const channel = new AddinChannel(
    workbook,
    { conversationId, api, locale, ...(played ? { played } : {}) },
    (text) => frame.contentWindow?.postMessage(text, url.origin),
    onLeave,
  );
  const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === frame.contentWindow && origin === url.origin) channel.receive(data);
  };
  window.addEventListener("message", hear);
  frame.src = hostedUrl(url, conversationId, window.location.href, locale);
  return {
    runCommand: (functionName) => channel.runCommand(functionName),
    focus() {
      frame.focus();
      channel.enter("first");
    },
    editsCell(editing) {
      if (editing) channel.gate.beginCellEdit();
      else channel.gate.endCellEdit();
    },
    dispose() {
      window.removeEventListener("message", hear);
      channel.dispose();
    },
  };
}

/** The address by which Office.js learns that Excel on the web hosts it, and where to speak to it. */
export function hostedUrl(page: URL, conversationId: string, hostUrl: string, locale: string): string {
  const url = new URL(page);
  const [ownHost] = hostUrl.split("#");
  const info = ["Excel", "Web", "16.01", locale, "telemetry", "", "", "0"].join("$");
  url.search = `${url.search === "" ? "?" : `${url.search}&`}_host_Info=${encodeURIComponent(info)}`;
  const conversation = [conversationId, conversationId, ownHost].join("|");
  url.hash = `&_xdm_Info=${encodeURIComponent(conversation)}&_serializer_version=1`;
  return url.href;
}
