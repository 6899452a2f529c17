/** @jest-environment jsdom */
import "./setup";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { RULES } from "../../src/rules/registry";
import { App } from "../../src/taskpane/app/App";
import { savePreferences, readPreferences } from "../../src/taskpane/store/preferences";
import { EN } from "../../src/taskpane/strings/en";
import { ZH } from "../../src/taskpane/strings/zh";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { workbookOf } from "../review/workbook-of";
import { rawGulou } from "../support/gulou-sheets";
import { preferencesOf } from "./open-pane";

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
    savePreferences(preferencesOf(kept), { ...readPreferences(preferencesOf(kept)), language: "en" });
    expect(readPreferences(preferencesOf(kept)).language).toBe("en");
    expect(readPreferences(preferencesOf({ language: "fr" })).language).toBe("zh");
  });

  it("is that of the whole pane", async () => {
    const ports = { host: new WorkbookHost(workbookOf(rawGulou())), rules: async () => RULES };
    const { container } = render(
      <App ports={ports} appearance="light" preferences={preferencesOf({ language: "en", introduced: "yes" })} />,
    );
    expect(await screen.findByRole("button", { name: "Check" })).toBeTruthy();
    expect(container.querySelector("[lang=en]")).not.toBeNull();
    expect(container.textContent).toContain("17 projects");
  });
});

describe("the first time", () => {
  it("explains the work in one screen, once", async () => {
    const kept = {};
    const app = (
      <App
        ports={{ host: new WorkbookHost(workbookOf(rawGulou())), rules: async () => RULES }}
        appearance="light"
        preferences={preferencesOf(kept)}
      />
    );
    const { container, unmount } = render(app);
    expect(container.textContent).toContain(ZH.welcome.promise);
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(screen.getByRole("button", { name: "开始使用" }));
    await screen.findByRole("button", { name: "一键校验" });
    unmount();

    render(app);
    await screen.findByRole("button", { name: "一键校验" });
    expect(screen.queryByRole("button", { name: "开始使用" })).toBeNull();
  });
});

describe("the theme of Office", () => {
  it("is followed while the pane is open", async () => {
    let change: (appearance: "light" | "dark") => void = () => undefined;
    const watchAppearance = (changed: typeof change) => {
      change = changed;
      return () => undefined;
    };
    const ports = { host: new WorkbookHost(workbookOf(rawGulou())), rules: async () => RULES };
    const { container } = render(
      <App ports={ports} appearance="light" watchAppearance={watchAppearance} preferences={preferencesOf({})} />,
    );
    const ground = (): string =>
      getComputedStyle(container.querySelector(".fui-FluentProvider") ?? container)
        .getPropertyValue("--colorNeutralBackground1")
        .trim();
    expect(ground()).toBe(webLightTheme.colorNeutralBackground1);
    act(() => change("dark"));
    expect(ground()).toBe(webDarkTheme.colorNeutralBackground1);
  });
});
