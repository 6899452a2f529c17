import { registerCommand } from "../excel/register-command";
import { startHost } from "../excel/start-host";
import { runRibbonCommand } from "../review/ribbon-command";
import type { RibbonCommand } from "../review/ribbon-news";
import { RULES } from "../rules/registry";
import { tellPane } from "./tell-pane";

const COMMANDS: readonly RibbonCommand[] = ["checkSheet", "writeReport", "clearMarks"];

/** Gives the ribbon's buttons their functions, named as in the manifest. */
async function main(): Promise<void> {
  const host = await startHost();
  for (const command of COMMANDS) {
    registerCommand(command, async () => tellPane(await runRibbonCommand(command, host, RULES)));
  }
}

void main();
