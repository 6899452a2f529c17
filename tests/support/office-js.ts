import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import { bridgeTo } from "../../src/workbench/host/native-bridge";
import type { ExcelVersion } from "../../src/workbench/host/rich-api/excel-version";
import { excelVersion } from "../../src/workbench/host/rich-api/excel-version";
import { profileNamed } from "../../src/workbench/host/rich-api/quirks";
import type { BridgeToWorkbook } from "../../src/workbench/host/native-bridge";
import type { Workbook } from "../../src/workbook/workbook";
import type { WatchedBridge } from "./watched-bridge";
import { watchedBridge } from "./watched-bridge";

/** The generations of Excel that are played: 2019's successor at the baseline, LTSC 2021, LTSC 2024, the web. */
export type ApiLevel = "1.9" | "1.14" | "1.17" | "1.21";

/** A genuine Office.js, connected to a workbook. */
export interface RunningOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Requests sent so far; those by which `Excel.run` gives its references back are not counted. */
  readonly syncs: number;
  readonly largest: WatchedBridge["largest"];
  readonly failing: WatchedBridge["failing"];
  /** What can come between a request and its answer. */
  readonly gate: BridgeToWorkbook["gate"];
  /** Disconnects and takes the globals back. */
  stop(): void;
}

/**
 * Loads Microsoft's own client library, unmodified, into a window of its own and connects it to a workbook. Until
 * `stop` the globals `Excel` and `Office` are those of the library, and XML can be read, as in a task pane.
 */
export function startOffice(workbook: Workbook, { api, ...played }: Played): RunningOffice {
  const dom = new JSDOM("", { url: "https://localhost/taskpane.html", runScripts: "outside-only" });
  const { window } = dom;
  const bridge: BridgeToWorkbook = bridgeTo(workbook, versionOf(api, played));
  const watched = watchedBridge(bridge);
  Object.assign(window, { _richApiNativeBridge: watched, console });
  library().runInContext(dom.getInternalVMContext());
  // The library's own matrix, made from the text a host gives it, decides what is there.
  window.eval(`
    var matrix = OfficeExt.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
      get_requirementMatrix: function () { return '${JSON.stringify({ ExcelApi: api, DelayForCellEdit: "1.1" })}'; } });
    window.Office = Object.create(Microsoft.Office.WebExtension, { context: { value: { requirements: matrix } } });
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  `);
  const before = Object.fromEntries(
    ["Excel", "Office", ...XML].map((name) => [name, Reflect.get(globalThis, name) as unknown]),
  );
  const made = window.eval("({ Excel: Excel, Office: Office })") as Pick<RunningOffice, "Excel" | "Office">;
  groupUndo(made.Excel, bridge);
  Object.assign(globalThis, made, Object.fromEntries(XML.map((name) => [name, window[name]])));
  return {
    Excel: made.Excel,
    Office: made.Office,
    get syncs() {
      return watched.syncs;
    },
    largest: watched.largest,
    failing: watched.failing,
    gate: bridge.gate,
    stop() {
      bridge.dispose();
      Object.assign(globalThis, before);
      window.close();
    },
  };
}

/** Which Excel is played; what is left out is the default of `excelVersion`. */
export interface Played extends Partial<Omit<ExcelVersion, "api">> {
  readonly api: ApiLevel;
}

/**
 * The Excel asked for. Where the test names no behaviours, those named in the environment count: `EXCEL_QUIRKS=honest
 * EXCEL_PLATFORM=windows npx jest tests/excel` shows what an add-in does in an Excel as it is.
 */
function versionOf(api: ApiLevel, played: Omit<Played, "api">): ExcelVersion {
  const { EXCEL_QUIRKS: quirks, EXCEL_PLATFORM: platform } = process.env;
  return excelVersion(Number(api.slice(2)), {
    ...(quirks === undefined ? {} : { quirks: profileNamed(quirks) }),
    ...(platform === "windows" || platform === "mac" ? { platform } : {}),
    ...played,
  });
}

/**
 * `mergeUndoGroup` of `Excel.run` (ExcelApi 1.20), which the packaged library does not know: here it reaches the
 * host as a library that knows it would let it.
 */
function groupUndo(excel: RunningOffice["Excel"], bridge: BridgeToWorkbook): void {
  const run = excel.run.bind(excel) as (...args: readonly unknown[]) => Promise<unknown>;
  const grouped = async (...args: readonly unknown[]): Promise<unknown> => {
    const [options] = args;
    const wanted = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
    if (!wanted || options.mergeUndoGroup !== true) return run(...args);
    bridge.undoGroup(true);
    try {
      return await run(...args);
    } finally {
      bridge.undoGroup(false);
    }
  };
  Object.assign(excel, { run: grouped });
}

/** What a task pane has to read XML with. */
const XML = ["DOMParser", "XMLSerializer"] as const;

let compiled: Script | null = null;

/** Read and compiled once, run in each window. */
function library(): Script {
  compiled ??= new Script(
    readFileSync(
      createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
      "utf8",
    ),
  );
  return compiled;
}
