/** The years a text speaks of: 2019年, 2019-2021年, 2019至2021年. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** A document's number 〔2016〕 is no year of what is spoken of. */
const SPAN = /(?<!\d)((?:19|20)\d{2})(?:年?(?:[-—~～至到]{1,2})((?:19|20)\d{2}))?年/g;

/** 2020.12.31, 2020-12-31, 2020/6 */
const DATE_IN_DIGITS = /(?<!\d)((?:19|20)\d{2})[./-](?=\d{1,2}(?!\d))/g;

/** Four digits, or a sign that normalizing may make a digit of or that may part them. */
const MAY_NAME_YEAR = /\d{4}|[^\u0021-\u007e\u4e00-\u9fff，。；：、（）“”《》]/;

/** Every year written with 年, in the order they stand. */
export function yearSpansIn(text: string): readonly YearSpan[] {
  if (!MAY_NAME_YEAR.test(text)) return [];
  return [...text.normalize("NFKC").replace(/\s/g, "").matchAll(SPAN)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to ?? from),
  }));
}

/** The same of a text about a time, in which a date may stand in digits alone. */
export function yearSpansOfTimesIn(text: string): readonly YearSpan[] {
  if (!MAY_NAME_YEAR.test(text)) return [];
  return yearSpansIn(text.normalize("NFKC").replace(DATE_IN_DIGITS, "$1年"));
}
