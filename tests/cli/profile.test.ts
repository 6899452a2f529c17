import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanGulou } from "../support/gulou-sheets";
import type { Run } from "./jxmb";
import { jxmb } from "./jxmb";
import { xlsxOf } from "./xlsx-file";

const folder = mkdtempSync(join(tmpdir(), "jxmb-profile-"));
const inFolder = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => writeFileSync(inFolder("table.xlsx"), await xlsxOf([{ ...cleanGulou(), name: "绩效目标表" }])));

const run = (...words: readonly string[]): Promise<Run> => jxmb(folder, ...words);

function profile(content: string | Uint8Array): string {
  writeFileSync(inFolder("profile.json"), content);
  return inFolder("profile.json");
}

async function countOf(rule: string, ...words: readonly string[]): Promise<number> {
  const { out } = await run("check", inFolder("table.xlsx"), "--json", ...words);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[] };
  return findings.filter((finding) => finding.rule === rule).length;
}

describe("jxmb --profile", () => {
  const RULE = "indicator/value-needs-unit";

  it("checks by the bureau's profile and says its name", async () => {
    expect(await countOf(RULE)).toBeGreaterThan(0);
    const file = profile(JSON.stringify({ name: "本区口径", rules: { [RULE]: "off" } }));
    expect(await countOf(RULE, "--profile", file)).toBe(0);
    expect((await run("check", inFolder("table.xlsx"), "--profile", file)).out).toContain(
      "table.xlsx · 绩效目标表 · 本区口径\n",
    );
  });

  it("mends by the bureau's profile", async () => {
    const mended = (...words: readonly string[]) => run("fix", inFolder("table.xlsx"), "--dry-run", ...words);
    const all = await run("check", inFolder("table.xlsx"), "--json");
    const rules = (JSON.parse(all.out) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(
      ({ rule }) => rule,
    );
    const file = profile(JSON.stringify({ rules: Object.fromEntries(rules.map((rule) => [rule, "off"])) }));
    expect((await mended()).out).not.toContain("没有可改正的单元格");
    expect(await mended("--profile", file)).toMatchObject({
      exit: 0,
      out: "没有可改正的单元格。\n没有发现问题。  可以报送\n",
    });
  });

  it.each([
    ['{"rules": {\n  "no/such": "off"}}', /「rules」中没有规则「no\/such」/],
    ['{"rules": }', /第 1 行第 11 列/],
    [Uint8Array.of(0x7b, 0xb1, 0xed, 0x7d), /不是 UTF-8 编码/],
  ])("refuses %j with the place and the reason", async (content, reason) => {
    const { exit, out, err } = await run("check", inFolder("table.xlsx"), "--profile", profile(content));
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(reason);
    expect(err).toMatch(/^[^\n]+。\n$/);
  });

  it("refuses a file that is not there, and a command it does not serve", async () => {
    expect(await run("check", inFolder("table.xlsx"), "--profile", inFolder("none.json"))).toMatchObject({
      exit: 2,
      out: "",
    });
    expect(await run("read", inFolder("table.xlsx"), "--profile", inFolder("none.json"))).toMatchObject({ exit: 2 });
  });
});
