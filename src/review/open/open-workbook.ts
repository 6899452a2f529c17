import type { ReadingChoices } from "../../domain/reading-choices";
import type { TargetSheet } from "./document-facts";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import { rememberedChoices } from "../settings/remembered-choices";
import type { SheetLook } from "./sheet-look";
import { lookAtTop, lookAtWhole } from "./sheet-look";
import type { Progress } from "../port/progress";
import type { SheetInfo, SpreadsheetHost } from "../port/spreadsheet-host";

/**
 * What the pane shows at its start: the target sheet (`siblings`: where it is a card of one project, the other sheets
 * that are), or, where there is none, what each sheet turned out to be.
 */
export type OpenedWorkbook =
  | ({ readonly kind: "found"; readonly target: TargetSheet; readonly siblings: readonly string[] } & Visible)
  | ({ readonly kind: "none"; readonly looks: readonly SheetLook[] } & Visible);

/** The visible sheets, and which of them the product wrote. */
interface Visible {
  readonly sheets: readonly string[];
  readonly generated: readonly GeneratedSheet[];
}

/** A sheet the product wrote, from which one (null where that one is gone), and whether the clerk is on it. */
export interface GeneratedSheet {
  readonly sheet: string;
  readonly source: string | null;
  readonly active: boolean;
}

function visibleOf(all: readonly SheetInfo[]): Visible {
  const visible = all.filter(({ hidden }) => !hidden);
  return {
    sheets: visible.map(({ name }) => name),
    generated: visible.flatMap(({ name, active, generated }) =>
      generated ? [{ sheet: name, source: generated.source, active }] : [],
    ),
  };
}

const LIKELIHOOD: Readonly<Record<SheetLook["kind"], number>> = {
  target: 4,
  likely: 3,
  other: 2,
  empty: 1,
  unreadable: 0,
};

function captions(look: SheetLook): number {
  return look.kind === "other" || look.kind === "likely" ? look.found.length : 0;
}

/** The likeliest first; sheets alike stay in the order of their tabs. */
function byLikelihood(a: SheetLook, b: SheetLook): number {
  return LIKELIHOOD[b.kind] - LIKELIHOOD[a.kind] || captions(b) - captions(a);
}

async function whole(
  host: SpreadsheetHost,
  look: SheetLook,
  choices: ReadingChoices,
  progress?: Progress,
): Promise<TargetSheet | null> {
  if (look.kind === "target") return look.target;
  if (look.kind !== "likely") return null;
  const read = await lookAtWhole(host, look.sheet, choices, progress);
  return read.kind === "target" ? read.target : null;
}

function activeFirst(sheets: readonly SheetInfo[]): readonly string[] {
  return [...sheets].sort((a, b) => Number(b.active) - Number(a.active)).map(({ name }) => name);
}

/** Only a card asks for its like. */
async function siblingsOf(
  host: SpreadsheetHost,
  { sheet, facts }: TargetSheet,
  all: readonly SheetInfo[],
  choices: Readonly<Record<string, ReadingChoices>>,
): Promise<readonly string[]> {
  return facts.forms.some((form) => form !== "card")
    ? []
    : (await import("./sibling-cards")).siblingCards(host, sheet, all, choices);
}

/**
 * Finds the 绩效目标表 of the workbook: the active sheet is looked at first, the others only where that one is none, and
 * no sheet beyond its top unless it is the one; each is read as the workbook remembers, and all together where it
 * remembers that. Hidden sheets are passed over, and so are those the product made of a sheet that is still there or
 * has replaced since. Writes nothing; fails with HostTrouble.
 */
export async function openWorkbook(host: SpreadsheetHost, progress?: Progress): Promise<OpenedWorkbook> {
  const all = await host.listSheets();
  const visible = visibleOf(all);
  const looks: SheetLook[] = [];
  const remembered = await rememberedChoices(host);
  const together = remembered[WHOLE_WORKBOOK];
  if (together?.together) {
    const look = await lookAtWhole(host, WHOLE_WORKBOOK, together, progress);
    if (look.kind === "target") return { kind: "found", ...visible, target: look.target, siblings: [] };
  }
  for (const name of activeFirst(
    all.filter(({ hidden, generated }) => !hidden && (generated?.source ?? null) === null && !generated?.former),
  )) {
    const choices = remembered[name] ?? {};
    const look = await lookAtTop(host, name, choices);
    const target = await whole(host, look, choices, progress);
    if (target !== null)
      return { kind: "found", ...visible, target, siblings: await siblingsOf(host, target, all, remembered) };
    looks.push(look);
  }
  return { kind: "none", ...visible, looks: looks.sort(byLikelihood) };
}

/**
 * Opens the sheet the clerk chose, whatever it looks like, read as is `said` and else as the workbook remembers. Writes
 * nothing; fails with HostTrouble.
 */
export async function openSheet(
  host: SpreadsheetHost,
  sheet: string,
  progress?: Progress,
  said: ReadingChoices = {},
): Promise<OpenedWorkbook> {
  const remembered = await rememberedChoices(host);
  const look = await lookAtWhole(host, sheet, { ...remembered[sheet], ...said }, progress);
  const all = await host.listSheets();
  const visible = visibleOf(all);
  if (look.kind !== "target") return { kind: "none", ...visible, looks: [look] };
  return {
    kind: "found",
    ...visible,
    target: look.target,
    siblings: await siblingsOf(host, look.target, all, remembered),
  };
}
