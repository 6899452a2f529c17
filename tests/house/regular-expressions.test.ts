import { hostileText, patternsIn } from "../support/regex-growth";

const patterns = patternsIn("src");

/** A cell holds up to 32,767 signs: what is done with a text may grow with its length and no faster. */
describe("regular expressions in src", () => {
  test("are found", () => {
    expect(patterns.length).toBeGreaterThan(300);
  });

  test("take time in proportion to the text, whatever is repeated in it", () => {
    const hostile = patterns.flatMap((pattern) => {
      const text = hostileText(pattern);
      return text === null ? [] : [`${pattern.place} /${pattern.source}/${pattern.flags} on ${text}`];
    });
    expect(hostile).toEqual([]);
  });

  test("that grow faster are told from those that do not", () => {
    const growth = (source: string): string | null => hostileText({ place: "", source, flags: "g" });
    expect(growth("[:：]+$")).toBe("：…");
    // On Latin characters alone the engine knows at once that there is no 年.
    expect(growth("\\d+年")).toBe("一 1…");
    expect(growth("(?<!\\d)\\d+年")).toBeNull();
    expect(growth("(?<![:：])[:：]+$")).toBeNull();
  });
});
