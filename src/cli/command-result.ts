import type { ExitCode } from "./exit-code";

/** How a command ended: its result for stdout, or one sentence for stderr why there is none. */
export type CommandResult =
  | { readonly kind: "done"; readonly text: string; readonly exit: Exclude<ExitCode, 2> }
  | { readonly kind: "refused"; readonly sentence: string };

export function refused(sentence: string): CommandResult {
  return { kind: "refused", sentence };
}
