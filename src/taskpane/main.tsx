import { createRoot } from "react-dom/client";
import { officeLook, watchOfficeLook } from "../hosts/excel/office-theme";
import { startHost } from "../hosts/excel/start-host";
import { watchSelection, watchSheet } from "../hosts/excel/watch-sheet";
import { App } from "./app/App";
import { listenToRibbon } from "./app/ribbon-channel";

/** All rules, loaded with the first check. */
const rules = async () => (await import(/* webpackPrefetch: true */ "../rules/registry")).RULES;

/** Puts the pane together: Excel, all rules, the ribbon's news. */
async function main(root: HTMLElement): Promise<void> {
  const [host, { openPreferences }] = await Promise.all([startHost(), import("../hosts/excel/office-helpers")]);
  const ports = { host, rules, watch: watchSheet, selection: watchSelection, ribbon: listenToRibbon };
  createRoot(root).render(
    <App ports={ports} appearance={officeLook()} watchAppearance={watchOfficeLook} preferences={openPreferences()} />,
  );
}

const root = document.getElementById("pane");
if (root) void main(root);
