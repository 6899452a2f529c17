import { readDocument } from "../../src/reading/read-document";
import { cardForms, cardLines } from "./card-forms";

const FORMS = cardForms();

describe("written cards", () => {
  test.each(FORMS.map(({ name, snapshot, truth }) => [name, snapshot, truth] as const))("%s", (_name, snapshot, truth) => {
    const reading = readDocument(snapshot);
    expect(cardLines(reading)).toEqual(truth);
    expect(reading.repairs).toEqual([]);
  });

  test.each(FORMS.map(({ name, snapshot, truth }) => [name, snapshot, truth] as const))("%s; merges unknown, away from A1", (_name, snapshot, truth) => {
    expect(cardLines(readDocument({ ...snapshot, origin: { row: 4, column: 2 }, merges: null }))).toEqual(truth);
  });
});
