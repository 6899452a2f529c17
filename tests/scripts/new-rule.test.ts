import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ruleScaffold } from "../../scripts/rule-scaffold";

const ROOT = join(__dirname, "../..");
const ID = "indicator/freshly-begun";

test.each([
  ["indicator", "subject/what-holds"],
  ["indicator/Value", "subject/what-holds"],
  ["indicator/../../evil", "subject/what-holds"],
  ["indicators/value-known", "no subject indicators"],
  ["indicator/value-needs-unit", "a rule already"],
])("%s is refused: %s", (id, why) => {
  expect(ruleScaffold(id, ["indicator/value-needs-unit"])).toEqual({
    kind: "refused",
    why: expect.stringContaining(why),
  });
});

/** Tells of each case of the fresh rule what it should say and what it says. */
const PROBE = `
import { RULES } from "./src/rules/registry";
import { CASES } from "./tests/rules/cases";
import { findingsOf } from "./tests/support/check-case";
import { drawForm } from "./tests/support/draw-form";
const rule = RULES.find(({ meta }) => meta.id === "${ID}");
if (!rule) throw new Error("not registered");
const counts = (CASES["${ID}"] ?? []).map(({ sheet, tells = [] }) => {
  const messages = findingsOf(rule, drawForm(sheet).snapshot).map(({ message }) => message);
  return [tells.length, messages.filter((message) => tells.includes(message)).length];
});
console.log(JSON.stringify(counts));
`;

test("npm run new:rule writes a rule that compiles, its cases and its page, and the fresh case fails until the rule speaks", () => {
  const tree = mkdtempSync(join(tmpdir(), "new-rule-"));
  const run = (tool: string, ...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules", tool), ...words], {
      cwd: tree,
      encoding: "utf8",
    });
    return { status, out: stdout + stderr };
  };
  const probed = (): unknown => JSON.parse(run("tsx/dist/cli.mjs", "probe.ts").out);
  try {
    for (const part of [
      "src",
      "scripts",
      "docs/rules",
      "tests/excel/facts",
      "tests/rules",
      "tests/support",
      "package.json",
      "tsconfig.base.json",
    ])
      cpSync(join(ROOT, part), join(tree, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"));
    writeFileSync(join(tree, "probe.ts"), PROBE);

    expect(run("tsx/dist/cli.mjs", "scripts/new-rule.ts", ID)).toMatchObject({
      status: 0,
      out: expect.stringContaining(`src/rules/${ID}.ts`),
    });
    expect(readFileSync(join(tree, `docs/rules/${ID}.md`), "utf8")).toContain("两处有误的");
    expect(probed()).toEqual([
      [0, 0],
      [2, 0],
    ]);

    const core = {
      extends: "./tsconfig.base.json",
      compilerOptions: { lib: ["ES2022"], types: [] },
      files: [`src/rules/${ID}.ts`, `tests/rules/${ID}.cases.ts`],
    };
    writeFileSync(join(tree, "tsconfig.json"), JSON.stringify(core));
    expect(run("typescript/bin/tsc", "-p", "tsconfig.json")).toEqual({ status: 0, out: "" });

    const rule = join(tree, `src/rules/${ID}.ts`);
    writeFileSync(rule, readFileSync(rule, "utf8").replace("() => false", '({ name }) => name.startsWith("待查")'));
    expect(probed()).toEqual([
      [0, 0],
      [2, 2],
    ]);
    expect(run("tsx/dist/cli.mjs", "scripts/new-rule.ts", ID)).toMatchObject({ status: 1 });
  } finally {
    rmSync(tree, { recursive: true });
  }
}, 120_000);
