import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import type { Session } from "./workbench-session";

/** The text of axe-core, which jest-axe brings along. */
const require = createRequire(import.meta.url);
const AXE = readFileSync(createRequire(require.resolve("jest-axe")).resolve("axe-core/axe.min.js"), "utf8");

declare const axe: {
  run(context: Document, options: object): Promise<{ readonly violations: readonly AxeViolation[] }>;
};
interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with the page and with the pane in it: one line an element, empty where nothing is. */
export async function axeViolations(session: Session): Promise<readonly string[]> {
  const { page } = session;
  return [...(await violationsOf("page", page)), ...(await axeViolationsInPane(session))];
}

/** What axe finds wrong with the pane alone. */
export async function axeViolationsInPane({ page }: Session): Promise<readonly string[]> {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  return pane ? violationsOf("pane", pane) : [];
}

/** Evaluated, and not added as a script, for the page's policy stays in force. */
async function violationsOf(name: string, part: Page | Frame): Promise<readonly string[]> {
  await part.evaluate(AXE);
  const violations = await part.evaluate(async () => (await axe.run(document, { iframes: false })).violations);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id} ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
