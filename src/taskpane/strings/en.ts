import { EN_LIST } from "./en-list";
import { EN_PAGES } from "./en-pages";
import { plural, quoted } from "./english";
import type { PaneStrings } from "./pane-strings";

const RIBBON = { checkSheet: "Check", writeReport: "Write report", clearMarks: "Clear marks" } as const;

/** Everything the pane says, in English. Rules bring their own words, which stay Chinese, documents theirs. */
export const EN: PaneStrings = {
  product: "Performance Target Assistant",
  sheetChooser: "Sheet",
  whole: "Whole workbook",
  siblings: (others) => `${others} more ${others === 1 ? "sheet holds" : "sheets hold"} one project each`,
  openWhole: "Check, correct and report them together",
  opening: "Looking for the target table",
  welcome: {
    title: "From an untidy sheet to ready to submit",
    steps: [
      { what: "Check", how: "lists each problem with its cell and its basis; it only reads." },
      {
        what: "Correct",
        how: "one by one, or all certain ones at once: old and new value first, and it can be undone.",
      },
      { what: "Write report", how: "puts the tidy table, the statement and the list of corrections on new sheets." },
    ],
    promise: "The file never leaves this computer.",
    start: "Start",
  },
  running: {
    open: "Looking for the target table",
    "open-sheet": "Reading the sheet",
    check: "Checking",
    report: "Writing the report",
    fix: "Correcting",
    mark: "Marking",
    unmark: "Clearing marks",
    undo: "Undoing",
    recheck: "Checking by itself",
    suppress: "Setting aside",
    unsuppress: "Taking up again",
    jump: "Going to the cell",
    preview: "Laying out the report",
    word: "Making the Word file",
    "read-settings": "Reading what the workbook keeps",
    "save-settings": "Keeping it in the workbook",
  },
  cancel: "Cancel",
  rowsDone: (done, all) => `${done}/${all} rows`,

  summary: { projects: "projects", indicators: "indicators", noTotal: "no amount read", separator: " · " },
  year: (year) => `Year ${year}`,
  check: "Check",
  checkHint: "Only reads; the sheet stays as it is",
  recheck: "Check again",

  ready: "Ready to submit",
  blocked: (errors) => `${plural(errors, "error")} left before submission`,
  stale: "The sheet has changed; this result may be out of date",
  clean: "Nothing found",
  undecided: (rules) => `${plural(rules, "rule")} could not judge`,
  undecidedBecause: (reasons, rules) => `${reasons.join("; ")} (${plural(rules, "rule")})`,
  noneOfThis: "None of this kind",
  extent: (rules, rows) => `${plural(rules, "rule")} over ${plural(rows, "row")}`,
  judgedBy: (time, profile) => `At ${time} by: ${profile}`,
  checkedAloud: (gate, counts) => `Check finished: ${gate}. ${counts}`,

  severity: { error: "Errors", warning: "Warnings", suggestion: "Hints" },
  all: "All",
  filter: "Filter by severity",
  findings: "Findings",
  count: (word, count) => `${word} ${count}`,
  places: (count) => plural(count, "place"),
  more: (rest) => `${rest} more`,
  related: (count) => `${count} more`,
  goTo: (address) => `${address}, go to the cell`,
  why: "Why · basis · example",
  basis: (basis) => `Basis: ${basis}`,
  next: "Next",
  nextHint: "F8 next, Shift+F8 previous",

  reading: (repairs, leftovers) => `${plural(repairs, "repair")} · ${plural(leftovers, "cell")} not recognised`,
  readingHint: "Repairs serve reading only; the sheet stays as it is",
  repair: {
    shifted: "shifted",
    joined: "joined",
    split: "split",
    carried: "carried down",
    supplied: "supplied",
    chosen: "one of two readings",
  },

  writing: "Writing",
  report: "Write report",
  fixAll: "Correct all",
  fixable: (cells) => `${plural(cells, "cell")} can be corrected at once`,
  fixAllHint: "Only the cells listed; can be undone",
  fix: "Correct",
  fixOf: (address) => `Correct ${address}`,
  becomes: (address, was, becomes) => `${address}: “${was}” → “${becomes}”`,
  fixed: (cells) => (cells === 0 ? "No cell needs correcting" : `${plural(cells, "cell")} corrected; can be undone`),
  marks: "Marks",
  clearMarks: "Clear marks",
  undo: "Undo",
  undoStep: (step) => `Undo: ${step}`,
  markHint: (places) => `Marks put a conditional format on ${plural(places, "place")}; no content changes`,
  step: {
    mark: "Marks",
    unmark: "Clear marks",
    report: "Write report",
    fix: "Correct all",
    ignore: "Ignore",
    revoke: "Take back ignoring",
    remember: "Keep in the workbook",
  },

  reported: ({ sheets, refreshed, edited = [] }, profile) => {
    const said = (names: readonly string[], words: (named: string) => string): readonly string[] =>
      names.length === 0 ? [] : [words(quoted(names))];
    return (
      [
        ...said(
          edited.map(({ sheet }) => sheet),
          (names) => `${names} was changed by hand and not updated`,
        ),
        ...said(refreshed?.sheets ?? [], (names) => `Updated ${names}`),
        ...said(sheets, (names) => `Report written to ${names}`),
        ...said(refreshed?.putAside ?? [], (names) => `${names} is no longer needed and was put aside`),
        ...said(refreshed?.shown ?? [], (names) => `what was changed by hand is kept on ${names}`),
        ...said(refreshed?.left ?? [], (names) => `hidden ${names} could not be deleted; you can delete it`),
      ].join("; ") + (profile === null ? "" : `, by the profile ${quoted([profile])}`)
    );
  },
  marked: (places) => `${plural(places, "place")} marked; no content changed`,
  unmarked: "Marks cleared",
  noMarks: "There are no marks to clear",
  unwatched: "Changes cannot be noticed here; check again after a change",
  unfollowed: "What is selected cannot be told here; F8 goes on from the last place",
  unspoken: "English could not be loaded; open the pane again to try anew",
  undone: (step) => `Undone: ${step}`,
  ribbonChecked: (sheet) => `Checked “${sheet}” and marked what was found`,
  made: ({ sheet, source }) =>
    source === null ? `“${sheet}” is a report of the assistant` : `“${sheet}” is a report made from “${source}”`,
  passedOver: (made, shown) => (shown === null ? made : `${made}; “${shown}” is shown here`),
  correctSource: (source) => `Correct “${source}” and make it again`,
  dismiss: "Close",
  pages: EN_PAGES,

  list: EN_LIST,

  noTarget: "No performance target table was recognised in this workbook",
  notThis: (sheet) => `“${sheet}” does not look like a performance target table`,
  useThis: "Use this one",
  noTargetHint: "Open a workbook with a target table, or choose a sheet above",
  lookAgain: "Look again",
  look: {
    found: (captions) => `Found ${captions.slice(0, 4).join(", ")}`,
    missing: (captions) => `Missing ${captions.slice(0, 4).join(", ")}`,
    nothing: "No header of a target table",
    empty: "Empty",
    unreadable: "Cannot be read (chart, protected or too large)",
  },

  unharmed: "Nothing in the sheet has changed.",
  remains: (places) => `It did not finish and could not all be undone. Please look at: ${places.join("; ")}.`,
  remained: {
    sheet: (sheet) => `the unfinished sheet “${sheet}” (you can delete it)`,
    cells: (sheet) => `cells changed on “${sheet}”`,
    former: (sheet) => `“${sheet}”, which holds what was there before`,
    marks: (sheet) => `marks on “${sheet}”`,
    notes: "what is kept in the workbook",
  },
  retry: "Try again",
  detail: "Details for support",
  troubleOf: (command) => `The ribbon's “${RIBBON[command]}” did not finish. `,
  broken: "The pane could not be shown; the sheet is not affected.",
  reopen: "Open again",

  troubles: {
    editing: { what: "A cell is being edited", todo: "Press Enter to finish editing, then try again. " },
    protected: { what: "The sheet or workbook is protected", todo: "Unprotect it under Review, then try again. " },
    missing: {
      what: "This sheet is no longer in the workbook",
      todo: "It may have been renamed or deleted; look again. ",
    },
    unsupported: {
      what: "This is not an ordinary worksheet",
      todo: "Charts and hidden sheets cannot be read; choose another sheet above. ",
    },
    "too-large": {
      what: "The table is larger than Excel can hand over",
      todo: "Delete rows and columns beside the table, or save it as a workbook of its own. ",
    },
    stale: { what: "Cells have changed since the check", todo: "Check again first. " },
    merged: {
      what: "Merged cells, a filter or a table stand in the way",
      todo: "Remove the filter or the merge, then try again. ",
    },
    "foreign-note": {
      what: "What is kept in the workbook is damaged or was written by another version",
      todo: "Clear it, or open it with the version that wrote it. ",
    },
    busy: { what: "Excel is busy", todo: "Close any open dialog and try again in a moment. " },
    cancelled: { what: "Cancelled", todo: "Do it again when you need it. " },
    "too-old": { what: "This Excel lacks what is needed", todo: "Excel 2021 or Microsoft 365 is needed. " },
    unexpected: {
      what: "Something unforeseen happened",
      todo: "Try again; if it stays so, send the details to support. ",
    },
  },
};
