import type { PaneStrings } from "./pane-strings";
import { plural, quoted } from "./english";

/** Whether a generated sheet was changed by hand, and in how many cells. */
function editsSaid(edits: number | null): string {
  if (edits === null) return "it cannot be told whether it was changed by hand";
  return edits === 0 ? "not changed by hand" : `changed by hand in ${plural(edits, "cell")}`;
}

/** What the pages of the pane say: reading, settings, report. */
export const EN_PAGES: PaneStrings["pages"] = {
  back: "Back",
  title: { reading: "What was read", settings: "Settings", report: "Report preview" },
  links: "More",
  view: "View",
  help: "Help (new window)",
  saved: "Kept in the workbook; can be undone",
  saveIn: "Keep in the workbook",
  refusedSetting: (part, wrong) => `What the workbook keeps (${part}) is not used: ${wrong}`,
  discard: "Clear",
  part: {
    ignored: "ignored findings",
    choices: "way of reading",
    profile: "review profile",
    settings: "settings",
    "ignored.overruled": "other ignored findings",
    "choices.overruled": "another way of reading",
    "profile.overruled": "another review profile",
    "settings.overruled": "other settings",
  },

  scope: "Extent",
  thisSheet: "This sheet",
  fact: {
    sheet: "Sheet",
    title: "Title",
    year: "Year",
    unit: "Unit",
    extent: "Content",
    total: "Total",
    form: "Form",
    framework: "Framework",
  },
  extent: (projects, indicators) => `${plural(projects, "project")} · ${plural(indicators, "indicator")}`,
  notRead: "not read",
  form: { list: "List (many projects)", card: "Card (one project)", department: "Whole department" },
  framework: {
    "2015": "2015 output, benefit, satisfaction",
    "2021": "2021 with cost",
    "fujian-2017": "Fujian 2017 with input",
  },
  automatic: "Automatic",
  ofKind: (kind, count) => `${kind}: ${plural(count, "place")}`,
  leftovers: (count) => `${plural(count, "cell")} not recognised`,
  nothingRepaired: "Nothing had to be repaired",
  readAs: "Read wrongly? Read it as",
  statement: "Text of the statement (paste it where it stands in another file)",
  readAgain: "Read this way",
  remember: "Keep in the workbook",
  forget: "Forget",
  remembered: "The workbook keeps how this sheet is read",

  language: "Language",
  live: "Check again by itself after a change",
  marks: "Mark what is found after a check",
  ofPane: "Assistant (kept on this computer)",
  ofWorkbook: "Check (kept in this workbook)",
  subjects: "What is checked",
  subject: {
    form: "Filling in",
    funds: "Funds",
    goal: "Overall goals",
    indicator: "Indicators",
    project: "Projects",
    statement: "Statement",
    wording: "Wording",
  },
  rulesOf: (subject, rules) => `${subject} (${plural(rules, "rule")})`,
  profile: "Review profile",
  standardProfile: "Standard profile",
  namelessProfile: "Profile without a name",
  chooseProfile: "Choose a profile (.json)",
  profileWrong: (wrong) => `This file cannot be used as a profile: ${wrong}`,
  showProfile: "Show",
  removeProfile: "Back to the standard profile",

  made: { tables: "Table", disclosure: "Statement", corrections: "Corrections", word: "Word file" },
  chooseMade: "What to make",
  sheetLine: (rows, pages) => `${plural(rows, "row")} · ${plural(pages, "printed page")}`,
  pageLine: (page, rows) => `Page ${page}: ${plural(rows, "row")}`,
  projectsOn: (count, from, to) =>
    count === 1 ? quoted([from]) : `${quoted([from])} to ${quoted([to])}, ${plural(count, "project")}`,
  fonts: (fonts) => `Fonts: ${fonts.join(", ")}. Excel uses others for those not installed.`,
  earlierQuestion: (sheets) =>
    `${plural(sheets, "report sheet")} made before ${sheets === 1 ? "is" : "are"} still there. Update?`,
  earlierSheet: (sheet, edits) => `${quoted([sheet])}: ${editsSaid(edits)}`,
  superfluousSheet: (sheet, edits) => `${quoted([sheet])} is no longer needed and is put aside; ${editsSaid(edits)}`,
  refresh: "Update the earlier sheets",
  refreshKeeping: "Update; keep what was changed by hand on a sheet of its own",
  writeBeside: "Write new sheets",
  update: (sheets) => `Update ${plural(sheets, "sheet")}`,
  writeHint: (sheets, source, onto) =>
    `${[...(onto.length > 0 ? [`Updates ${quoted(onto)}`] : []), ...(sheets > 0 ? [`${onto.length > 0 ? "writes" : "Writes"} ${plural(sheets, "new sheet")}`] : [])].join(", ")}; ${quoted([source])} stays as it is; can be undone.`,
  write: (sheets) => `Write ${plural(sheets, "new sheet")}`,
  wordHint: "The statement with its tables as one Word file; nothing is written in the workbook.",
  makeWord: "Make the Word file",
  saveFile: (name) => `Save ${name}`,
};
