import { check } from "../../src/linting/check";
import { RULES } from "../../src/rules/registry";
import { readDocument } from "../../src/reading/read-document";
import { cardForms, cardLines } from "./card-forms";

const FORMS = cardForms();

describe("written cards", () => {
  test.each(FORMS.map(({ name, snapshot, truth }) => [name, snapshot, truth] as const))(
    "%s",
    (_name, snapshot, truth) => {
      const reading = readDocument(snapshot);
      expect(cardLines(reading)).toEqual(truth);
      expect(reading.repairs).toEqual([]);
      expect(reading.recognition.missing).toEqual([]);
    },
  );

  test.each(FORMS.map(({ name, snapshot, truth }) => [name, snapshot, truth] as const))(
    "%s; merges unknown, away from A1",
    (_name, snapshot, truth) => {
      expect(cardLines(readDocument({ ...snapshot, origin: { row: 4, column: 2 }, merges: null }))).toEqual(truth);
    },
  );
});

/** What the written cards are truly short of; a rule that finds anything else speaks of a form it does not know. */
const TRUE_FINDINGS = new Set([
  "project/cost-indicator-required",
  "project/output-kinds-advised",
  "goal/long-enough",
  "form/number-format-uniform",
]);

describe("the rules on written cards", () => {
  test.each(FORMS.map(({ name, snapshot }) => [name, snapshot] as const))(
    "find only what is true: %s",
    (_name, snapshot) => {
      const { findings } = check({ snapshot, reading: readDocument(snapshot) }, RULES);
      expect(findings.filter(({ rule }) => !TRUE_FINDINGS.has(rule)).map(({ message }) => message)).toEqual([]);
    },
  );
});
