/** What the parts of the pane that show something are drawn with. */
const PANE_PACKAGES = ["react", "@fluentui/react-components", "@fluentui/react-icons"];

/**
 * Who may import whom, the one table (docs/architecture.md draws it). A room may import itself and the rooms named; naming a room
 * admits all rooms inside it, and `.` inside it is the files at its own top. `packages` are those a room may use; without the word, none.
 * Every file of src belongs to the room with the longest name that its path begins with.
 */
export const ROOMS = {
  sheet: { rooms: [], packages: ["numfmt"] },
  domain: { rooms: ["sheet"] },

  // grid <- header <- row <- table <- card <- read-document; prose beside them
  "reading/grid": { rooms: ["sheet", "domain"] },
  "reading/header": { rooms: ["sheet", "domain", "reading/grid"] },
  "reading/prose": { rooms: ["sheet", "domain", "reading/grid", "reading/header"] },
  "reading/row": { rooms: ["sheet", "domain", "reading/grid", "reading/header"] },
  "reading/table": {
    rooms: ["sheet", "domain", "reading/grid", "reading/header", "reading/prose", "reading/row"],
  },
  "reading/card": {
    rooms: ["sheet", "domain", "reading/grid", "reading/header", "reading/prose", "reading/row", "reading/table"],
  },
  reading: {
    rooms: [
      "sheet",
      "domain",
      "reading/grid",
      "reading/header",
      "reading/prose",
      "reading/row",
      "reading/table",
      "reading/card",
    ],
  },

  linting: { rooms: ["sheet", "domain"] },
  rules: { rooms: ["sheet", "domain", "linting"] },
  layout: { rooms: ["sheet", "domain"] },
  word: { rooms: ["sheet", "layout"], packages: ["docx"] },

  // port <- settings <- open <- check <- fix <- report <- ribbon
  "review/port": { rooms: ["sheet", "domain", "linting"] },
  "review/settings": { rooms: ["sheet", "domain", "linting", "review/port"] },
  "review/open": { rooms: ["sheet", "domain", "reading", "linting", "layout", "review/port", "review/settings"] },
  "review/check": {
    rooms: ["sheet", "domain", "reading", "linting", "layout", "review/port", "review/settings", "review/open"],
  },
  "review/fix": {
    rooms: ["sheet", "domain", "linting", "review/port", "review/settings", "review/open", "review/check"],
  },
  "review/report": {
    rooms: [
      "sheet",
      "domain",
      "reading",
      "linting",
      "layout",
      "review/port",
      "review/settings",
      "review/open",
      "review/check",
      "review/fix",
    ],
  },
  "review/ribbon": {
    rooms: [
      "sheet",
      "linting",
      "review/port",
      "review/settings",
      "review/open",
      "review/check",
      "review/fix",
      "review/report",
    ],
  },

  "hosts/excel": { rooms: ["sheet", "review/port"], packages: ["@microsoft/office-js-helpers"] },
  "hosts/file": { rooms: ["sheet", "review/port", "workbook"] },
  workbook: { rooms: ["sheet"], packages: ["fflate", "@e965/xlsx", "pdfjs-dist"] },
  workbench: { rooms: ["sheet", "workbook"] },

  // strings <- ui <- features <- app; what they share, the state and the jobs, is in store, which shows nothing
  "taskpane/strings": { rooms: ["sheet", "domain", "linting", "review"], packages: ["react"] },
  "taskpane/ui": {
    rooms: ["sheet", "review/port", "taskpane/strings"],
    packages: [...PANE_PACKAGES, "react-dom"],
  },
  "taskpane/store": {
    rooms: ["sheet", "domain", "linting", "review", "word", "taskpane/strings"],
    packages: ["react"],
  },
  "taskpane/settings": {
    rooms: ["sheet", "linting", "review", "taskpane/strings", "taskpane/ui", "taskpane/store"],
    packages: PANE_PACKAGES,
  },
  "taskpane/opening": {
    rooms: ["sheet", "domain", "review", "taskpane/strings", "taskpane/ui", "taskpane/store", "taskpane/settings"],
    packages: PANE_PACKAGES,
  },
  "taskpane/fixing": {
    rooms: ["sheet", "linting", "review", "taskpane/strings", "taskpane/ui", "taskpane/store"],
    packages: PANE_PACKAGES,
  },
  "taskpane/checking": {
    rooms: [
      "sheet",
      "linting",
      "review",
      "rules",
      "taskpane/strings",
      "taskpane/ui",
      "taskpane/store",
      "taskpane/opening",
      "taskpane/fixing",
    ],
    packages: PANE_PACKAGES,
  },
  "taskpane/reporting": {
    rooms: ["sheet", "review", "taskpane/strings", "taskpane/ui", "taskpane/store"],
    packages: PANE_PACKAGES,
  },
  "taskpane/app": {
    rooms: [
      "sheet",
      "linting",
      "review",
      "taskpane/strings",
      "taskpane/ui",
      "taskpane/store",
      "taskpane/settings",
      "taskpane/opening",
      "taskpane/fixing",
      "taskpane/checking",
      "taskpane/reporting",
    ],
    packages: PANE_PACKAGES,
  },
  commands: { rooms: ["sheet", "domain", "linting", "review", "rules", "hosts/excel"] },
  cli: {
    rooms: ["sheet", "domain", "linting", "layout", "review", "reading", "rules", "workbook", "hosts/file", "word"],
    packages: ["node:"],
  },
};

/** Only composition roots hand rules and hosts to the rest. */
export const ROOTS = ["src/taskpane/main.tsx", "src/commands/commands.ts", "src/cli/main.ts"];

const BY_LENGTH = Object.keys(ROOMS).sort((a, b) => b.length - a.length);

/** The room of a file named from the project's folder ("src/reading/row/piece.ts" → "reading/row"); null outside the rooms. */
export function roomOf(file) {
  const path = file.replace(/^src\//, "");
  return BY_LENGTH.find((room) => path.startsWith(`${room}/`)) ?? null;
}

/** True where a file of the one room may import a file of the other. */
export function mayImport(room, other) {
  return room === other || ROOMS[room].rooms.some((named) => other === named || other.startsWith(`${named}/`));
}

/** True where a room may use a package. */
export function mayUse(room, specifier) {
  return (ROOMS[room].packages ?? []).some(
    (name) => specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`),
  );
}
