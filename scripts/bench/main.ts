import type { Figure } from "./figure";
import { bundles } from "./bundles";
import { office } from "./office";
import { pane } from "./pane";
import { reading } from "./reading";
import { rules } from "./rules";
import { syncs } from "./syncs";
import { writing } from "./writing";

async function main(): Promise<void> {
  console.log("Processor time, medians of several runs in this one process.");
  const parts: readonly (readonly [string, () => Promise<readonly Figure[]> | readonly Figure[]])[] = [
    ["Validating beside Office.js", office],
    ["Rules beside zod", rules],
    ["Round trips to Excel", syncs],
    ["Writing a report, ten times the projects", writing],
    ["Reading, ten times the rows", reading],
    ["The pane with 5,000 findings, in a browser", pane],
    ["Bundles", bundles],
  ];
  for (const [title, measure] of parts) {
    console.log(`\n${title}`);
    for (const { name, value } of await measure()) console.log(`  ${name.padEnd(64)} ${value.padStart(14)}`);
  }
}

void main();
