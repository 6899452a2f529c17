import { FACTS } from "../tests/excel/facts/facts";
import type { Fact } from "../tests/excel/facts/fact";

/** The page that lists what Excel does, by whom it is told and what of the add-in leans on it. */
export function excelFacts(): string {
  const all = FACTS.flatMap(({ facts }) => facts);
  const attested = all.filter(({ evidence }) => evidence === "attested").length;
  const sections = FACTS.map(({ subject, facts }) => `## ${subject}\n\n${table(facts)}\n`);
  return `<!-- Written by scripts/generate.ts; do not edit. -->

# What Excel does

${all.length} behaviours, ${all.length - attested} of them documented by Microsoft and ${attested} attested by users in public
issues, which nobody has yet looked at in a real Excel for this project. Each is shown by one drawn case in
\`tests/excel/facts/\`, played to the genuine Office.js by the workbench's host;
\`src/workbench/host/rich-api/quirks.ts\` names those that an obedient host would not do. Where a page says that
something is refused and names no error code, the code shown is the one of the documented list that fits.

${sections.join("\n")}`;
}

function table(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ fact, page, evidence, reliedOn }) =>
      `| ${cell(fact)} | [${evidence}](${page}) | ${reliedOn === null ? "nothing" : cell(reliedOn)} |`,
  );
  return ["| behaviour | source | what the add-in relies on |", "| --- | --- | --- |", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll(/[\\|*]/g, "\\$&");
}
