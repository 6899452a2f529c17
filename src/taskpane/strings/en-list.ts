import type { ZH_LIST } from "./zh-list";

export const EN_LIST: typeof ZH_LIST = {
  grouping: "Group",
  by: { severity: "By severity", rule: "By rule", project: "By project" },
  search: "Search",
  searchHint: "Search the findings (Ctrl+F)",
  found: (findings) => `${findings} found`,
  noProject: "In no project",
  live: "Check by itself",
  liveHint: "Checks again when the sheet has changed",
  finding: (severity, address, message) => `${severity}, ${address}, ${message}`,
  group: (title, findings) => `${title}, ${findings}`,
  done: "Solved",
  words: (words) => `“${words}”`,
  ruleTitle: (title) => `Rule: ${title}`,
  page: "The rule in full, with examples",
  needsReview: "to be confirmed",
  unfixable: {
    judgment: "Takes a person's judgment; no correction is offered",
    here: "What is right here is not certain; correct it in the sheet",
    stale: "The sheet has changed; check again to correct",
  },
  more: "More",
  legend: "What the marks mean",
};
