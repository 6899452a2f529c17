import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/**
 * The median processor time of the work in milliseconds, after one run to warm up. Processor time does not grow because
 * the machine is busy with something else. Garbage of earlier work is collected before each run, so that one
 * measurement does not pay for another's.
 */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    collectGarbage();
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** The processor time of one piece of work in milliseconds, with what came of it. */
export function processorTime<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, time: (user + system) / 1000 };
}

export function millisecondsOf(time: number): string {
  return `${time.toFixed(1)} ms`;
}
