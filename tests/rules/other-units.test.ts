import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { officialForm } from "../reading/official-form";
import { otherUnits } from "../reading/other-units";
import { tableOf } from "../support/check-case";
import { snapshotOfGrid } from "../support/snapshot-of-text";

test.each(otherUnits().map((unit) => [unit.unitName, unit] as const))(
  "the clean table of %s has no error and could be handed in",
  (_, unit) => {
    const { rows, merges } = officialForm(unit);
    const snapshot = snapshotOfGrid(rows, { merges });
    const { findings, gate } = check({ snapshot, reading: readDocument(snapshot) }, RULES);
    expect(tableOf(findings.filter(({ severity }) => severity === "error"))).toBe("");
    expect(gate).toBe("ready");
  },
);
