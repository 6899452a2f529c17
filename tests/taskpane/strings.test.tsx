/** @jest-environment jsdom */
import "./setup";
import { cleanup, render, screen } from "@testing-library/react";
import { RULES } from "../../src/rules/registry";
import { App } from "../../src/taskpane/components/App/App";
import { keepPreferences, readPreferences } from "../../src/taskpane/preferences";
import { EN } from "../../src/taskpane/strings/en";
import { ZH } from "../../src/taskpane/strings/zh";
import { WorkbookHost } from "../../src/workbook/workbook-host";
import { workbookOf } from "../review/workbook-of";
import { rawGulou } from "../support/gulou-sheets";

afterEach(cleanup);

const CHINESE = /[\u4e00-\u9fff]/;

/** Every string of a table by its path; what needs figures or names is given some. */
function said(table: object, path = ""): readonly [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): readonly [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "object" && value !== null) return said(value, here);
    return [];
  });
}

function preferencesOf(kept: Record<string, string>) {
  return {
    get: (name: string) => kept[name] ?? null,
    set: (name: string, value: string) => {
      kept[name] = value;
    },
  };
}

describe("the tables of strings", () => {
  it("say everything, the English one without a Chinese character", () => {
    expect(said(ZH).map(([path]) => path)).toEqual(said(EN).map(([path]) => path));
    expect(said(ZH).filter(([, text]) => text.trim() === "")).toEqual([]);
    expect(said(EN).filter(([, text]) => text.trim() === "" || CHINESE.test(text))).toEqual([]);
  });
});

describe("the language", () => {
  it("is Chinese until the clerk chooses another, which is kept", () => {
    const kept: Record<string, string> = {};
    expect(readPreferences(preferencesOf(kept)).language).toBe("zh");
    keepPreferences(preferencesOf(kept), { ...readPreferences(preferencesOf(kept)), language: "en" });
    expect(readPreferences(preferencesOf(kept)).language).toBe("en");
    expect(readPreferences(preferencesOf({ language: "fr" })).language).toBe("zh");
  });

  it("is that of the whole pane", async () => {
    const ports = { host: new WorkbookHost(workbookOf(rawGulou())), rules: async () => RULES };
    const { container } = render(<App ports={ports} appearance="light" preferences={preferencesOf({ language: "en" })} />);
    expect(await screen.findByRole("button", { name: "Check" })).toBeTruthy();
    expect(container.querySelector("[lang=en]")).not.toBeNull();
    expect(container.textContent).toContain("17 projects");
  });
});
