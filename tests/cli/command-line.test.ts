import { parseCommandLine } from "../../src/cli/command-line";
import { misuseSentence } from "../../src/cli/sentences";

describe("the command line", () => {
  it("reads a command, a file and its options in any order", () => {
    const decided = { form: null, framework: null, statement: null, allSheets: false };
    expect(parseCommandLine(["check", "a.xlsx", "--json"])).toEqual({
      kind: "check",
      file: "a.xlsx",
      sheet: null,
      profile: null,
      withIgnored: false,
      json: true,
      ...decided,
    });
    expect(parseCommandLine(["--sheet", "表一", "read", "a.xlsx"])).toEqual({
      kind: "read",
      file: "a.xlsx",
      sheet: "表一",
      json: false,
      ...decided,
    });
    expect(
      parseCommandLine(["read", "a.xlsx", "--form", "card", "--framework", "2021", "--statement", "说明.txt"]),
    ).toMatchObject({
      form: "card",
      framework: "2021",
      statement: "说明.txt",
    });
    expect(parseCommandLine(["check", "--all-sheets", "a.xlsx"])).toMatchObject({
      kind: "check",
      sheet: null,
      allSheets: true,
    });
    expect(parseCommandLine(["fix", "a.xlsx", "-o", "b.xlsx", "--all-sheets"])).toMatchObject({
      kind: "fix",
      sheet: null,
      allSheets: true,
    });
    expect(parseCommandLine(["report", "a.xlsx", "-o", "b.xlsx", "--all-sheets"])).toMatchObject({
      kind: "report",
      sheet: null,
      allSheets: true,
    });
    expect(parseCommandLine(["report", "a.xlsx", "-o", "b.xlsx"])).toEqual({
      kind: "report",
      file: "a.xlsx",
      sheet: null,
      allSheets: false,
      out: "b.xlsx",
      docx: null,
      disclosure: false,
      corrections: false,
      reportForm: null,
      profile: null,
      update: false,
      force: false,
    });
    expect(parseCommandLine(["report", "a.xlsx", "--docx", "b.docx", "--corrections"])).toEqual({
      kind: "report",
      file: "a.xlsx",
      sheet: null,
      allSheets: false,
      out: null,
      docx: "b.docx",
      disclosure: false,
      corrections: true,
      reportForm: null,
      profile: null,
      update: false,
      force: false,
    });
  });

  it("takes what follows -- for a file name", () => {
    expect(parseCommandLine(["report", "a.xlsx", "-o", "b.xlsx", "--update"])).toMatchObject({
      kind: "report",
      update: true,
    });
    expect(
      parseCommandLine(["report", "a.xlsx", "-o", "b.xlsx", "--report-form", "card", "--profile", "p.json"]),
    ).toMatchObject({ reportForm: "card", profile: "p.json" });
    expect(parseCommandLine(["report", "a.xlsx", "-o", "b.xlsx", "--report-form", "department"])).toMatchObject({
      kind: "misused",
      why: { kind: "no-such-value", values: ["list", "card"] },
    });
    expect(parseCommandLine(["read", "--", "-a.xlsx"])).toMatchObject({ kind: "read", file: "-a.xlsx" });
  });

  it("offers help and version before anything else", () => {
    expect(parseCommandLine(["read", "--help"])).toEqual({ kind: "help" });
    expect(parseCommandLine(["--version"])).toEqual({ kind: "version" });
  });

  it.each([
    [[], "no-command"],
    [["lint", "a.xlsx"], "unknown-command"],
    [["read"], "no-file"],
    [["read", "a.xlsx", "b.xlsx"], "extra-word"],
    [["read", "a.xlsx", "--fast"], "unknown-option"],
    [["read", "a.xlsx", "-o", "b.xlsx"], "not-for-command"],
    [["report", "a.xlsx", "--json"], "not-for-command"],
    [["report", "a.xlsx"], "no-out"],
    [["fix", "a.xlsx"], "no-out"],
    [["fix", "a.xlsx", "-o", "b.xlsx", "--force"], "not-for-command"],
    [["check", "a.xlsx", "--all"], "not-for-command"],
    [["fix", "a.xlsx", "--rule"], "needs-value"],
    [["report", "a.xlsx", "-o"], "needs-value"],
    [["check", "a.xlsx", "--sheet"], "needs-value"],
    [["check", "a.xlsx", "--json=yes"], "takes-no-value"],
    [["read", "a.xlsx", "--form", "table"], "no-such-value"],
    [["check", "a.xlsx", "--framework", "2020"], "no-such-value"],
    [["fix", "a.xlsx", "-o", "b.xlsx", "--statement", "a.txt"], "not-for-command"],
    [["fix", "a.xlsx", "-o", "b.xlsx", "--all-sheets", "--sheet", "表一"], "not-together"],
    [["report", "a.xlsx", "-o", "b.xlsx", "--all-sheets", "--sheet", "表一"], "not-together"],
    [["read", "a.xlsx", "--all-sheets", "--sheet", "表一"], "not-together"],
  ])("says what is wrong with %j", (words, kind) => {
    const command = parseCommandLine(words);
    expect(command).toMatchObject({ kind: "misused", why: { kind } });
    if (command.kind === "misused") expect(misuseSentence(command.why)).toMatch(/^[^\n]+。$/);
  });
});
