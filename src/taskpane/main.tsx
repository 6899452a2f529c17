import { createRoot } from "react-dom/client";
import { openPreferences } from "../excel/office-helpers";
import { officeBackground, watchOfficeBackground } from "../excel/office-theme";
import { startHost } from "../excel/start-host";
import { watchSelection, watchSheet } from "../excel/watch-sheet";
import type { Appearance } from "./appearance";
import { appearanceOf } from "./appearance";
import { App } from "./components/App/App";
import { listenToRibbon } from "./ribbon-channel";

/** All rules, loaded with the first check. */
const rules = async () => (await import(/* webpackPrefetch: true */ "../rules/registry")).RULES;

function watchAppearance(changed: (appearance: Appearance) => void): () => void {
  return watchOfficeBackground((background) => changed(appearanceOf(background)));
}

/** Puts the pane together: Excel, all rules, the ribbon's news. */
async function main(root: HTMLElement): Promise<void> {
  const host = await startHost();
  const ports = { host, rules, watch: watchSheet, selection: watchSelection, ribbon: listenToRibbon };
  createRoot(root).render(
    <App ports={ports} appearance={appearanceOf(officeBackground())} watchAppearance={watchAppearance} preferences={openPreferences()} />,
  );
}

const root = document.getElementById("pane");
if (root) void main(root);
