import { render } from "@testing-library/react";
import type { SpreadsheetHost } from "../../src/review/port/spreadsheet-host";
import type { RibbonNews } from "../../src/review/ribbon/ribbon-news";
import { RULES } from "../../src/rules/registry";
import type { Preferences } from "../../src/hosts/excel/office-helpers";
import { App } from "../../src/taskpane/app/App";

export interface OpenPane {
  readonly container: HTMLElement;
  /** Somebody changes a cell of the watched sheet. */
  readonly changeSheet: () => void;
  /** A button of the ribbon tells what it did. */
  readonly hearRibbon: (news: RibbonNews) => void;
}

/** Preferences kept in a record of the test's own. */
export function preferencesOf(kept: Record<string, string>): Preferences {
  return {
    get: (name) => kept[name] ?? null,
    set: (name, value) => {
      kept[name] = value;
    },
  };
}

/** The pane beside a host, with all rules, for somebody who has been there before. */
export function openPane(host: SpreadsheetHost, watching: "watches" | "cannot watch" = "watches"): OpenPane {
  let changed: () => void = () => undefined;
  let hear: (news: RibbonNews) => void = () => undefined;
  const ports = {
    host,
    rules: async () => RULES,
    watch: (_sheet: string, listener: () => void, failed: () => void) => {
      changed = listener;
      if (watching === "cannot watch") failed();
      return () => undefined;
    },
    ribbon: (listener: (news: RibbonNews) => void) => {
      hear = listener;
      return () => undefined;
    },
  };
  const { container } = render(
    <App ports={ports} appearance="light" preferences={preferencesOf({ introduced: "yes" })} />,
  );
  return { container, changeSheet: () => changed(), hearRibbon: (news) => hear(news) };
}
