import type { HostTrouble, Remains } from "./host-trouble";
import { withRemains } from "./host-trouble";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/**
 * Takes back what a step had written before it failed, the last write first, and gives the failure to pass on: the one
 * that ended the step, with what could not be taken back.
 */
export async function rollBack(
  host: SpreadsheetHost,
  written: readonly WriteReceipt[],
  failure: unknown,
): Promise<HostTrouble> {
  const remains: Remains[] = [];
  for (const receipt of [...written].reverse()) {
    try {
      await host.takeBack(receipt);
    } catch {
      remains.push(...remainsOf(receipt));
    }
  }
  return withRemains(failure, remains);
}

function remainsOf(receipt: WriteReceipt): readonly Remains[] {
  switch (receipt.kind) {
    case "edits":
      return receipt.changes.map(({ sheet }) => ({ what: "cells", sheet }));
    case "sheet":
      return [{ what: "sheet", sheet: receipt.sheet }];
    case "rewritten":
    case "retired":
      return [{ what: "former", sheet: receipt.former }];
    case "marks":
      return receipt.after.map(({ sheet }) => ({ what: "marks", sheet }));
    case "notes":
      return [{ what: "notes", sheet: null }];
  }
}
