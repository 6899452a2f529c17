import fc from "fast-check";
import { parseJson } from "../../../src/linting/json/parse-json";

describe("parseJson", () => {
  test("reads what JSON.parse reads, however it is laid out", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ kind: "value", value: JSON.parse(text) });
      }),
      { seed: 4 },
    );
  });

  test("refuses what JSON.parse refuses, and beside it only a key that stands twice", () => {
    const damaged = fc.tuple(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", ",", '"', "}", "]", "1", "\\", "\u0007"),
    );
    fc.assert(
      fc.property(damaged, ([value, place, instead]) => {
        const text = JSON.stringify(value);
        const at = place % text.length;
        const broken = text.slice(0, at) + instead + text.slice(at + 1);
        const parsed = parseJson(broken);
        const twice = parsed.kind === "broken" && parsed.why === "repeated";
        if (!twice) expect(parsed.kind).toBe(isJson(broken) ? "value" : "broken");
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\r\n "a" 1}', 2, 6],
    ["[1, 2", 1, 6],
    ['["甲”]', 1, 2],
    ["{} {}", 1, 4],
    ["[01]", 1, 3],
    ["nul", 1, 1],
  ])("tells line and column of the first mistake in %j", (text, line, column) => {
    expect(parseJson(text)).toEqual({ kind: "broken", why: "syntax", line, column });
  });

  test("refuses a key that stands twice, and depth without end", () => {
    expect(parseJson('{"a": 1,\n "a": 2}')).toEqual({ kind: "broken", why: "repeated", line: 2, column: 2 });
    expect(parseJson("[".repeat(100_000))).toMatchObject({ kind: "broken", why: "deep" });
  });

  test("lets a byte order mark pass", () => {
    expect(parseJson("\uFEFF{}")).toEqual({ kind: "value", value: {} });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
