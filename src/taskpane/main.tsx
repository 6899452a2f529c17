import { createRoot } from "react-dom/client";
import { openPreferences } from "../excel/office-helpers";
import { officeBackground } from "../excel/office-theme";
import { startHost } from "../excel/start-host";
import { watchSheet } from "../excel/watch-sheet";
import { RULES } from "../rules/registry";
import { appearanceOf } from "./appearance";
import { App } from "./components/App/App";
import { listenToRibbon } from "./ribbon-channel";

/** Puts the pane together: Excel, all rules, the ribbon's news. */
async function main(root: HTMLElement): Promise<void> {
  const host = await startHost();
  const ports = { host, rules: RULES, watch: watchSheet, ribbon: listenToRibbon };
  createRoot(root).render(
    <App ports={ports} appearance={appearanceOf(officeBackground())} preferences={openPreferences()} />,
  );
}

const root = document.getElementById("pane");
if (root) void main(root);
