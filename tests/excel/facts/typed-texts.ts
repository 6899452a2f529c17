import type { Fact } from "./fact";
import { reference } from "./fact";

/** Excel's own pages on what it makes of texts that look like dates, on leading zeros, and on numbers kept as text. */
const SUPPORT = "https://support.microsoft.com/office/";
const DATES = `${SUPPORT}stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8`;
const ZEROS = `${SUPPORT}keep-leading-zeros-and-large-numbers-1bf7b935-36e1-4985-842f-5dfa51f85fe7`;
const AS_TEXT = `${SUPPORT}format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4`;
const PERCENT = `${SUPPORT}format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4`;
const RANGE = reference("range");

/** What is written into one cell, and what the cell then holds and by which format it shows it. */
function typed(fact: string, text: string, is: readonly [unknown, string], page: string): Fact {
  return {
    fact,
    page,
    evidence: "documented",
    reliedOn: "texts that do not begin with a Chinese character are written behind an apostrophe",
    shown: async ({ ask, sheet }) => {
      await ask((one) => void (one.getRange("A1").values = [[text]]));
      const { value, style } = sheet.cell({ row: 0, column: 0 });
      return [value, style.numberFormat ?? "General"];
    },
    is,
  };
}

const day = (month: number, date: number): number =>
  Math.round((Date.UTC(new Date().getFullYear(), month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** What Excel makes of texts that look like something else. */
export const TYPED_FACTS: readonly Fact[] = [
  typed("Written 3-5 becomes a date of this year.", "3-5", [day(3, 5), 'm"月"d"日"'], DATES),
  typed("Written 1/2 becomes a date of this year.", "1/2", [day(1, 2), 'm"月"d"日"'], DATES),
  typed("Written 0 1/2, with a zero and a space, is a fraction.", "0 1/2", [0.5, "# ?/?"], DATES),
  typed("Written 001 loses its zeros.", "001", [1, "General"], ZEROS),
  typed(
    "Digits after the fifteenth of a number become zeros.",
    "1234567890123456",
    [1234567890123460, "General"],
    ZEROS,
  ),
  typed("Written 95% becomes 0.95 shown as a percentage.", "95%", [0.95, "0%"], PERCENT),
  typed("An ISO date is stored as a date.", "2020-01-01", [43_831, "yyyy/m/d"], RANGE),
  {
    fact: "A text that begins with a plus or a minus becomes a formula.",
    page: RANGE,
    evidence: "documented",
    reliedOn: "texts are written behind an apostrophe",
    shown: async ({ ask, sheet }) => {
      await ask((one) => void (one.getRange("A1:C1").values = [["+B2", "-B2*2", "-5"]]));
      return [0, 1, 2].map((column) => {
        const { value, formula } = sheet.cell({ row: 0, column });
        return formula ?? value;
      });
    },
    is: ["=+B2", "=-B2*2", -5],
  },
  {
    fact: "In a cell formatted as text (@) what is written stays text.",
    page: AS_TEXT,
    evidence: "documented",
    reliedOn: "codes and figures in text cells",
    shown: async ({ ask, sheet }) => {
      await ask((one) => {
        one.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
        one.getRange("A1:C1").values = [["001", "3-5", "95%"]];
      });
      return [0, 1, 2].map((column) => sheet.cell({ row: 0, column }).value);
    },
    is: ["001", "3-5", "95%"],
  },
  {
    fact: "An apostrophe before a text keeps it text and is not part of the value.",
    page: AS_TEXT,
    evidence: "documented",
    reliedOn: "every text that could be taken for something else is written so",
    shown: async ({ ask, sheet }) => {
      await ask((one) => void (one.getRange("A1:C1").values = [["'001", "'=1+1", "'3-5"]]));
      return [0, 1, 2].map((column) => sheet.cell({ row: 0, column }).value);
    },
    is: ["001", "=1+1", "3-5"],
  },
];
