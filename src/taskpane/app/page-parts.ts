import type { Rule } from "../../linting/rule";
import type { Pages } from "./Pages";

/** What is loaded with the first page the clerk turns to. */
export interface PageParts {
  readonly rules: readonly Rule[];
  readonly Pages: typeof Pages;
}

export async function loadPageParts(loadRules: () => Promise<readonly Rule[]>): Promise<PageParts> {
  const [rules, view] = await Promise.all([loadRules(), import("./Pages")]);
  return { rules, Pages: view.Pages };
}
