import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { tableOf } from "../support/check-case";
import { drawForm } from "../support/draw-form";
import { MODEL_FORMS } from "../support/model-forms";

test.each(MODEL_FORMS)("an exemplary form of the framework of %s gives no finding at all", (_, drawing) => {
  const { snapshot } = drawForm(drawing);
  const reading = readDocument(snapshot);
  const result = check({ snapshot, reading }, RULES);
  expect(tableOf(result.findings)).toBe("");
  expect(result.gate).toBe("ready");
});
