import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../src/reading/read-document";
import { correctionPlan } from "../../src/review/report-plans";
import { disclosureOf } from "../../src/layout/disclosure/disclosure";
import { RULES } from "../../src/rules/registry";
import { numberAsShown } from "../../src/sheet/number-as-shown";
import { wordDocument } from "../../src/word/word-document";
import { cleanGulou } from "../support/gulou-sheets";
import { validatorErrors } from "../workbook/validator-errors";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-word-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function gulouInWord(): Promise<Uint8Array> {
  const snapshot = cleanGulou();
  const reading = readDocument(snapshot);
  const { document } = reading;
  if (!document) throw new Error("not read");
  return wordDocument(disclosureOf(document), [correctionPlan({ snapshot, reading, document, rules: RULES })]);
}

describe("the disclosure document in Word", () => {
  it("has no error for the Open XML SDK", async () => {
    const file = join(folder, "gulou.docx");
    writeFileSync(file, await gulouInWord());
    expect(await validatorErrors(file)).toEqual([]);
  });

  it("prints the prose upright, tables and list across with repeated headers, numbers on both sides", async () => {
    const xml = strFromU8(unzipSync(await gulouInWord())["word/document.xml"] ?? new Uint8Array());
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes = ""]) => /w:orient="landscape"/.test(attributes));
    expect(sizes).toEqual([false, true, true]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(xml).toContain("共设置 17 个项目绩效目标");
    expect(xml).toContain("绩效目标审核整改清单");
    expect(xml.match(/<w:footerReference w:type="even"/g)?.length).toBeGreaterThan(0);
  });
});

describe("a number in Word", () => {
  it.each([
    [100, "0.00", "100.00"],
    [1700, "#,##0", "1,700"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [0.5, "General", "0.5"],
    ["≥95%", "@", "≥95%"],
  ])("%s in format %s shows as %s", (value, format, shown) => {
    expect(numberAsShown(value, format)).toBe(shown);
  });
});
