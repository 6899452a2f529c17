import { registerCommand } from "../hosts/excel/register-command";
import { startHost } from "../hosts/excel/start-host";
import { runRibbonCommand } from "../review/ribbon/ribbon-command";
import type { RibbonCommand } from "../review/ribbon/ribbon-news";
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
