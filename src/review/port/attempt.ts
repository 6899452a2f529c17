import { HostTrouble } from "./host-trouble";
import type { Remains, TroubleKind } from "./host-trouble";

/** Why something could not be done, as data a shell can keep and show. `detail` is for support only. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly detail: string;
  /** What stands in the workbook in spite of it; left out where nothing was changed, which is the rule. */
  readonly remains?: readonly Remains[];
}

export type Outcome<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly trouble: Trouble };

/** Any failure as trouble; what is no HostTrouble is "unexpected" and keeps its name and message for support. */
export function troubleOf(failure: unknown): Trouble {
  if (failure instanceof HostTrouble) {
    const { kind, detail, remains } = failure;
    return remains.length === 0 ? { kind, detail } : { kind, detail, remains };
  }
  if (failure instanceof Error) return { kind: "unexpected", detail: `${failure.name}: ${failure.message}` };
  return { kind: "unexpected", detail: String(failure) };
}

/** Runs a use case to its end: its value, or the trouble it met. Shells never catch; they show what this gives. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await work() };
  } catch (failure) {
    return { done: false, trouble: troubleOf(failure) };
  }
}
