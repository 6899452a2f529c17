import { RULES } from "../../src/rules/registry";
import type { Citation } from "../../src/rules/citations";
import {
  BY_DEFINITION,
  BY_FORM,
  BY_LIBRARY,
  CITATIONS,
  cite,
  COPY_QUALITY,
  CROSS_CHECK,
  TYPING,
} from "../../src/rules/citations";

const DOCUMENTS = Object.entries<Citation>(CITATIONS);
const SELF_EVIDENT: ReadonlySet<string> = new Set([
  BY_DEFINITION,
  BY_FORM,
  BY_LIBRARY,
  COPY_QUALITY,
  CROSS_CHECK,
  TYPING,
]);

/** Everything a rule says to a user. */
function wordsOf({ meta }: (typeof RULES)[number]): string {
  return [meta.title, meta.why, meta.basis, ...Object.values(meta.messages)].join("\n");
}

test.each(DOCUMENTS)(
  "%s is named with number, date, issuing body, what it is relied on for, and whether it was verified",
  (_, document) => {
    expect(document.name).not.toBe("");
    expect(document.number).toMatch(/^(?:\S+〔\d{4}〕\d+号|GB\/T \d+)$/);
    expect(document.issuedBy).not.toBe("");
    expect(document.date).toMatch(/^\d{4}(?:-\d{2}-\d{2})?$/);
    expect(document.reliedOnFor.length).toBeGreaterThan(5);
    if (document.verifiedAt !== null) expect(new URL(document.verifiedAt).protocol).toMatch(/^https?:$/);
  },
);

test("each document is relied on by a rule", () => {
  const bases = RULES.map(({ meta }) => meta.basis).join("\n");
  for (const [, document] of DOCUMENTS) expect(bases).toContain(cite(document));
});

test.each(RULES.map((rule) => [rule.meta.id, rule] as const))(
  "%s rests on documents of the one file, or on what needs none",
  (_, { meta }) => {
    if (SELF_EVIDENT.has(meta.basis)) return;
    const rest = DOCUMENTS.reduce((text, [, document]) => text.replace(cite(document), ""), meta.basis);
    expect(rest.replaceAll("、", "")).toBe("");
  },
);

test.each(RULES.map((rule) => [rule.meta.id, rule] as const))(
  "%s shows no article, and no quotation of a document",
  (_, rule) => {
    const words = wordsOf(rule);
    expect(words).not.toMatch(/第\s*[一二三四五六七八九十百\d]+\s*[条款项章]/);
    expect(words).not.toMatch(/[“”"]/);
    // What a document is relied on for is for those who maintain the rules.
    for (const [, { reliedOnFor }] of DOCUMENTS) expect(words).not.toContain(reliedOnFor);
    for (const number of words.match(/[\p{Script=Han}]*〔\d{4}〕\d+号/gu) ?? [])
      expect(DOCUMENTS.map(([, document]) => document.number)).toContain(number);
  },
);
