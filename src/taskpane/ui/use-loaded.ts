import { useEffect, useState } from "react";
import type { Trouble } from "../../review/port/attempt";
import { attempt } from "../../review/port/attempt";

/**
 * A part of the pane that is loaded once it is `wanted`; null before. `failed` where it cannot be loaded; it is asked
 * for again when it is wanted anew.
 */
export function useLoaded<T extends object>(
  load: () => Promise<T>,
  wanted: boolean,
  failed: (trouble: Trouble) => void,
): T | null {
  const [part, setPart] = useState<T | null>(null);
  const missing = wanted && part === null;
  useEffect(() => {
    if (!missing) return undefined;
    let waiting = true;
    void attempt(load).then((outcome) => {
      if (!waiting) return;
      if (outcome.done) setPart(outcome.value);
      else failed(outcome.trouble);
    });
    return () => {
      waiting = false;
    };
  }, [missing, load, failed]);
  return part;
}
