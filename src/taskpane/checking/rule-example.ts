/** A cell of an example: found where the rule speaks, related where the same finding has a further place. */
export interface ExampleCell {
  readonly text: string;
  readonly mark: "none" | "found" | "related";
}

/** A small sheet on which a rule finds something, as its page shows it. */
export interface RuleExample {
  readonly title: string;
  readonly rows: readonly (readonly ExampleCell[])[];
}

/**
 * The first example of a rule's page on which something is found. The pages are generated from the cases the rule is
 * tested by and shipped beside the pane; only texts are taken from them. Fails where the page cannot be read.
 */
export async function loadRuleExample(rule: string): Promise<RuleExample> {
  const answer = await fetch(rulePage(rule));
  if (!answer.ok) throw new Error(`${rulePage(rule)}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const sheet = [...page.querySelectorAll("table.sheet")].find(
    (table) => table.querySelector(".found, .related") !== null,
  );
  if (!sheet) throw new Error(`${rulePage(rule)}: no example`);
  return {
    title: headingAbove(sheet),
    rows: [...sheet.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td")].map(cellOf)),
  };
}

/** The address of a rule's page. */
export function rulePage(rule: string): string {
  return `rules/${rule}.html`;
}

function cellOf(cell: Element): ExampleCell {
  const mark = (["found", "related"] as const).find((name) => cell.classList.contains(name)) ?? "none";
  return { text: cell.textContent ?? "", mark };
}

function headingAbove(table: Element): string {
  let above = (table.closest(".wide") ?? table).previousElementSibling;
  while (above !== null && above.tagName !== "H3") above = above.previousElementSibling;
  return above?.textContent ?? "";
}
