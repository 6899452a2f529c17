import { useEffect, useState } from "react";
import type { Rule } from "../linting/rule";
import type { Trouble } from "../review/attempt";
import { attempt } from "../review/attempt";
import type { CheckParts } from "./check-parts";
import { loadCheckParts } from "./check-parts";

/**
 * The parts a check needs once they are `wanted` and loaded, null before. `failed` where they cannot be loaded; they are
 * asked for again when they are wanted anew.
 */
export function useCheckParts(
  loadRules: () => Promise<readonly Rule[]>,
  wanted: boolean,
  failed: (trouble: Trouble) => void,
): CheckParts | null {
  const [parts, setParts] = useState<CheckParts | null>(null);
  const missing = wanted && parts === null;
  useEffect(() => {
    if (!missing) return undefined;
    let waiting = true;
    void attempt(() => loadCheckParts(loadRules)).then((outcome) => {
      if (!waiting) return;
      if (outcome.done) setParts(outcome.value);
      else failed(outcome.trouble);
    });
    return () => {
      waiting = false;
    };
  }, [missing, loadRules, failed]);
  return parts;
}
