import { runInNewContext } from "node:vm";
import { JSDOM } from "jsdom";
import { PROFILES } from "../../src/workbench/host/rich-api/quirks";
import { Workbook } from "../../src/workbook/workbook";
import { startOffice } from "../../tests/support/office-js";
import type { Snippet } from "./read-snippet";

/** What became of a snippet whose buttons were all pressed, one after the other. */
export interface Outcome {
  readonly workbook: Workbook;
  readonly log: readonly string[];
  /** What its page says in the end. */
  readonly text: string;
  /** Why it did not come to its end; empty where it did. */
  readonly failures: readonly string[];
}

/** Milliseconds a button may take. */
const PATIENCE = 20_000;
/** Behaviours a sample written for an English Excel is not made for are left out. */
const QUIRKS = new Set([...PROFILES.honest].filter((quirk) => quirk !== "fit-to-pages-ignored"));

type Handler = (event: unknown) => unknown;

/** Runs a snippet on an empty workbook, as Script Lab does: unmodified, over the genuine Office.js. */
export async function runSnippet({ code, page }: Snippet): Promise<Outcome> {
  const workbook = new Workbook();
  const office = startOffice(workbook, { api: "1.21", quirks: QUIRKS });
  const dom = new JSDOM(page, { url: "https://localhost/" });
  const handlers = watchClicks(dom);
  const log: string[] = [];
  const failures: string[] = [];
  const unhandled = (reason: unknown): void => void failures.push(said([reason]));
  process.on("unhandledRejection", unhandled);
  try {
    runInNewContext(code, {
      ...surroundings(dom, office),
      console: {
        log: (...words: unknown[]) => log.push(said(words)),
        warn: (...words: unknown[]) => log.push(said(words)),
        info: (...words: unknown[]) => log.push(said(words)),
        error: (...words: unknown[]) => failures.push(said(words)),
      },
    });
    for (const button of handlers.keys())
      for (const handler of handlers.get(button) ?? []) await press(handler, button, failures);
    await settle();
  } catch (failure) {
    failures.push(said([failure]));
  } finally {
    process.off("unhandledRejection", unhandled);
    office.stop();
  }
  return { workbook, log, text: dom.window.document.body.textContent ?? "", failures };
}

function surroundings(dom: JSDOM, office: ReturnType<typeof startOffice>): object {
  const { window } = dom;
  const { document, HTMLElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, Event } = window;
  return {
    window,
    document,
    HTMLElement,
    HTMLInputElement,
    HTMLSelectElement,
    HTMLTextAreaElement,
    Event,
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.Excel && Reflect.get(office, "OfficeExtension"),
    setTimeout,
    clearTimeout,
    setInterval: () => 0,
    clearInterval: () => undefined,
    DOMParser: window.DOMParser,
    XMLSerializer: window.XMLSerializer,
    fetch: () => Promise.reject(new Error("A snippet that asks the network is not played.")),
  };
}

/** The handlers of clicks, by element in the order they were registered. */
function watchClicks(dom: JSDOM): ReadonlyMap<string, readonly Handler[]> {
  const handlers = new Map<string, Handler[]>();
  const { prototype } = dom.window.EventTarget;
  const add = prototype.addEventListener;
  prototype.addEventListener = function (this: EventTarget & { readonly id?: string }, type: string, handler: unknown) {
    if (type === "click" && typeof handler === "function")
      handlers.set(this.id ?? "", [...(handlers.get(this.id ?? "") ?? []), handler as Handler]);
    return add.call(this, type, handler as EventListener);
  };
  return handlers;
}

async function press(handler: Handler, button: string, failures: string[]): Promise<void> {
  const before = failures.length;
  const late = new Promise<string>((resolve) => setTimeout(resolve, PATIENCE, "late").unref());
  const ended = await Promise.race([Promise.resolve(handler({ target: null, preventDefault: () => undefined })), late]);
  if (ended === "late") failures.push("no end");
  await settle();
  failures.splice(before, failures.length - before, ...failures.slice(before).map((why) => `${button}: ${why}`));
}

/** Lets what was raised meanwhile arrive. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function said(words: readonly unknown[]): string {
  return words.map(one).join(" ");
}

function one(word: unknown): string {
  if (typeof word === "string") return word;
  if (typeof word === "object" && word !== null && "message" in word) {
    const { message } = word;
    const place = "debugInfo" in word ? Reflect.get(Object(word.debugInfo), "errorLocation") : "";
    return `${"code" in word ? String(word.code) : ""} ${String(message)} ${String(place ?? "")}`.trim();
  }
  return JSON.stringify(word) ?? String(word);
}
