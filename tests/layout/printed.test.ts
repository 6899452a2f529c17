import fc from "fast-check";
import { printedNumber, printedText, printedValue } from "../../src/layout/printed";
import { money } from "./arbitrary-facts";
import { numberEntry, textEntry } from "./facts";

describe("a target value", () => {
  it.each([
    ["100", 100, "0"],
    ["10.00", 10, "0.00"],
    ["1,700.5", 1700.5, "#,##0.0"],
    ["-3", -3, "0"],
  ])("%s is the number %d shown as %s", (text, value, format) => {
    expect(printedValue(textEntry(text))).toEqual({ value, text, format });
  });

  it.each(["≥95", "95%", "007", "+5", "１００", "1/2", "=1+1", "-0", "1E5", "12345678901234567890", "12月底前"])(
    "%s stays the text it is",
    (text) => {
      expect(printedValue(textEntry(text))).toEqual({ value: text, text, format: "@" });
    },
  );

  it("that nobody wrote stays blank", () => {
    expect(printedValue(textEntry(null)).value).toBe("");
  });
});

describe("a sum of money", () => {
  it("keeps the decimals and the grouping it was read with", () => {
    fc.assert(fc.property(money, (text) => expect(printedNumber(numberEntry(text)).text).toBe(text)));
  });

  it("that could not be read is kept as it stands", () => {
    expect(printedNumber(numberEntry("约三万"))).toEqual({ value: "约三万", text: "约三万", format: "@" });
  });
});

it("a text of more than 255 characters goes without the text format, which Excel would show as #####", () => {
  expect(printedText(textEntry("长".repeat(256))).format).toBe("General");
});
