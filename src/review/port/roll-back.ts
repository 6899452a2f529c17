import type { HostTrouble, Remains } from "./host-trouble";
import { withRemains } from "./host-trouble";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { UndoRecord } from "./undo-record";

/**
 * Takes back what a step had written before it failed, the last write first, and gives the failure to pass on: the one
 * that ended the step, with what could not be taken back.
 */
export async function rollBack(
  host: SpreadsheetHost,
  written: readonly UndoRecord[],
  failure: unknown,
): Promise<HostTrouble> {
  const remains: Remains[] = [];
  for (const record of [...written].reverse()) {
    try {
      await host.undo(record);
    } catch {
      remains.push(...remainsOf(record));
    }
  }
  return withRemains(failure, remains);
}

function remainsOf(record: UndoRecord): readonly Remains[] {
  switch (record.kind) {
    case "edits":
      return record.changes.map(({ sheet }) => ({ what: "cells", sheet }));
    case "sheet":
      return [{ what: "sheet", sheet: record.sheet }];
    case "rewritten":
    case "retired":
      return [{ what: "former", sheet: record.former }];
    case "marks":
      return record.after.map(({ sheet }) => ({ what: "marks", sheet }));
    case "notes":
      return [{ what: "notes", sheet: null }];
  }
}
