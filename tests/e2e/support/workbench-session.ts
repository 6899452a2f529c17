import { mkdtempSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { ensureBrowser } from "../../../scripts/ensure-browser.mjs";
import { serve } from "../../../scripts/serve/static-server.mjs";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

/** How somebody comes to the page. */
export interface Visit {
  /** first: nothing is kept of an earlier visit, so that the pane begins with what it explains once. */
  readonly visit?: "first" | "again";
  readonly forcedColors?: "active" | "none";
  /** Pixels of the window. */
  readonly height?: number;
  /** off: the browser runs none of the page's scripts. */
  readonly scripts?: "off" | "on";
}

/** The production build served on a free port, and one browser; shared by the tests of a file. */
export class Workbench {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly origin: string,
  ) {}

  static async start(): Promise<Workbench> {
    const { server, port } = await serve({ folder: DIST, port: 3100 });
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    });
    return new Workbench(server, browser, `http://localhost:${port}`);
  }

  async open(
    query: string,
    { visit = "again", forcedColors = "none", height = 768, scripts = "on" }: Visit = {},
  ): Promise<Session> {
    const context = await this.browser.newContext({
      viewport: { width: 1366, height },
      // As the page says; emulated, the browser would not tell the pane how the page shows it.
      colorScheme: null,
      locale: "zh-CN",
      acceptDownloads: true,
      permissions: ["clipboard-read", "clipboard-write"],
      reducedMotion: "reduce",
      forcedColors,
      javaScriptEnabled: scripts === "on",
    });
    await context.addInitScript(gateExcel);
    if (visit === "again") await context.addInitScript(rememberWelcome);
    const session = new Session(await context.newPage(), context, this.origin);
    await session.visit(`/${query}`);
    return session;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

/** As the pane keeps it (excel/office-helpers.ts) once its first screen was seen. */
function rememberWelcome(): void {
  localStorage.setItem("@jxmb-preferences/introduced", JSON.stringify("yes"));
}

interface GatedWindow {
  readonly excelGate: { close(): void; open(): void };
}

/**
 * Stands before whatever the page does with the add-in's messages, from the beginning: a window's listeners are called
 * in their order.
 */
function gateExcel(): void {
  if (window !== window.top) return;
  // Methods, for some compilers add to functions that have a name.
  const excelGate = {
    held: null as MessageEvent[] | null,
    handleEvent(event: MessageEvent): void {
      if (this.held === null) return;
      event.stopImmediatePropagation();
      this.held.push(event);
    },
    close(): void {
      this.held = [];
    },
    open(): void {
      const held = this.held ?? [];
      this.held = null;
      for (const { data, origin, source } of held)
        window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
    },
  };
  window.addEventListener("message", excelGate);
  Object.assign(window, { excelGate });
}

/** One person at one page. Keeps what the page asked for and complained about. */
export class Session {
  /** Addresses outside the page's own origin. */
  readonly strangers: string[] = [];
  readonly complaints: string[] = [];
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    origin: string,
  ) {
    this.pane = page.frameLocator('iframe[src*="taskpane.html"]');
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) this.strangers.push(url);
    });
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    this.origin = origin;
  }

  private readonly origin: string;

  async visit(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  /** A cell of the sheet in view, by its address. */
  cell(address: string): Locator {
    return this.page.locator(`[data-address="${address}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  readonly inPane = (name: string | RegExp): Locator => {
    return this.pane.getByRole("button", { name });
  };

  /** A line of the menu at the end of the pane's bar. */
  async chooseInPane(line: string | RegExp): Promise<void> {
    await this.inPane("更多").click();
    await this.pane.locator("[role^=menuitem]").filter({ hasText: line }).first().click();
  }

  /** Makes Excel hear nothing until `letExcelGo`, as when it is busy with something else. */
  async holdExcel(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as GatedWindow).excelGate.close());
  }

  async letExcelGo(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as GatedWindow).excelGate.open());
  }

  /** Closes the pane by its cross and waits until it is gone. */
  async closePane(): Promise<void> {
    await this.button("关闭任务窗格").click();
    await this.page.locator("iframe.addin").waitFor({ state: "detached" });
  }

  /** Gives the pane this size in pixels, whatever room the page has. */
  async sizePane(width: number, height: number): Promise<void> {
    const frame = this.page.locator("iframe.addin");
    await frame.evaluate(
      (element, [w, h]) => Object.assign(element.style, { width: `${w}px`, height: `${h}px`, flex: "none" }),
      [width, height] as const,
    );
  }

  /** Waits until the page and its ribbon stand and the sheet has the keys. */
  async ready(): Promise<void> {
    await this.control("OpenPane").waitFor();
    await this.page.locator(".cell-editor:focus").waitFor({ state: "attached" });
  }

  /** A button of the ribbon by the last part of its id in the manifest. */
  control(id: "OpenPane" | "CheckSheet" | "WriteReport" | "ClearMarks"): Locator {
    return this.page.locator(`[data-control="TargetTable.${id}"]`);
  }

  /** Waits until what a button of the ribbon does has ended. */
  async idle(id: Parameters<Session["control"]>[0]): Promise<void> {
    await this.control(id).and(this.page.locator(":not([aria-busy])")).waitFor();
  }

  /** Goes to a place through the name box; only cells in sight are in the document. */
  async goTo(place: string): Promise<void> {
    await this.page.getByLabel("名称框").fill(place);
    await this.page.getByLabel("名称框").press("Enter");
  }

  /** What the name box says is selected. */
  selected(): Promise<string> {
    return this.page.getByLabel("名称框").inputValue();
  }

  /** What the formula bar shows. */
  formula(): Promise<string> {
    return this.page.getByLabel("编辑栏内容").inputValue();
  }

  /** Presses keys one after another: "Control+z", "Enter". */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** The texts of cells in sight. */
  texts(...addresses: readonly string[]): Promise<readonly (string | null)[]> {
    return Promise.all(addresses.map((address) => this.cell(address).textContent()));
  }

  /** The names on the sheets' tabs. */
  tabs(): Promise<readonly string[]> {
    return this.page.getByRole("tab").allTextContents();
  }

  /** Waits until the status line says this. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.getByRole("status").getByText(text).waitFor();
  }

  /** Puts something on the clipboard as another program would. */
  async fillClipboard(content: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate(async (parts) => {
      const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, content);
  }

  /** Drops files on the page as from a folder of this computer. */
  async drop(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
    const plain = files.map(([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      for (const type of ["dragenter", "dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, plain);
  }

  /** Lets an input method show `steps` and then put in `text`. */
  async compose(steps: readonly string[], text: string): Promise<void> {
    const method = await this.context.newCDPSession(this.page);
    for (const step of steps) {
      await method.send("Input.imeSetComposition", {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      });
    }
    await method.send("Input.insertText", { text });
    await method.detach();
  }

  /** Opens a file of this computer with 打开…. */
  async choose(path: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.button("打开…").click()]);
    await chooser.setFiles(path);
  }

  /** The file that 另存为 gives. */
  async saveFile(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("另存为").click()]);
    const file = join(mkdtempSync(join(tmpdir(), "jxmb-e2e-")), download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  async save(): Promise<Uint8Array> {
    return new Uint8Array(readFileSync(await this.saveFile()));
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
