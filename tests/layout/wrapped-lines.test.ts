import { textWidth, wrappedLines } from "../../src/layout/wrapped-lines";

describe("the lines a text takes", () => {
  it.each([
    ["", 1],
    ["产出指标", 1],
    ["产出指标类", 2],
    ["服务对象满意度指标", 3],
    ["一二三四\n五", 2],
  ])("of %j in a column of four characters is %i", (text, lines) => {
    expect(wrappedLines(text, 40, 10)).toBe(lines);
  });

  it("takes half-width characters for about half as wide", () => {
    expect(textWidth("abcd", 10)).toBeLessThan(textWidth("一二三", 10));
    expect(wrappedLines("123456", 40, 10)).toBe(1);
  });

  it("begins no line with closing punctuation", () => {
    expect(wrappedLines("一二三四，五六七", 40, 10)).toBe(3);
  });

  it("keeps a word together that fits on a line", () => {
    expect(wrappedLines("一二三abcd四", 40, 10)).toBe(2);
  });

  it("breaks a word longer than a line", () => {
    expect(wrappedLines("a".repeat(40), 40, 10)).toBeGreaterThanOrEqual(6);
  });
});
