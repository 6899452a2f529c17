import { HostTrouble } from "./host-trouble";

/**
 * Goes along with a long call. Between its blocks the call tells it how far it is, `done` of `all`, and looks whether
 * it is still wanted: once the signal is aborted the call ends with HostTrouble "cancelled", having changed nothing.
 */
export interface Progress {
  (done: number, all: number): void;
  /** An AbortSignal will do. */
  readonly signal?: CancelSignal;
}

export interface CancelSignal {
  readonly aborted: boolean;
}

/** The progress with a signal beside it. */
export function cancellable(progress: (done: number, all: number) => void, signal: CancelSignal | undefined): Progress {
  const told = (done: number, all: number): void => progress(done, all);
  return signal ? Object.assign(told, { signal }) : told;
}

/** Tells the progress of a call and ends the call where it is no longer wanted. */
export function goOn(progress: Progress | undefined, done: number, all: number): void {
  progress?.(done, all);
  if (progress?.signal?.aborted) throw new HostTrouble("cancelled", `${done}/${all}`);
}
