import { render } from "@testing-library/react";
import type { SpreadsheetHost } from "../../src/review/spreadsheet-host";
import type { RibbonNews } from "../../src/review/ribbon-news";
import { RULES } from "../../src/rules/registry";
import { App } from "../../src/taskpane/components/App/App";

export interface OpenPane {
  readonly container: HTMLElement;
  /** Somebody changes a cell of the watched sheet. */
  readonly changeSheet: () => void;
  /** A button of the ribbon tells what it did. */
  readonly hearRibbon: (news: RibbonNews) => void;
}

/** The pane beside a host, with all rules. */
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
  const { container } = render(<App ports={ports} appearance="light" />);
  return { container, changeSheet: () => changed(), hearRibbon: (news) => hear(news) };
}
