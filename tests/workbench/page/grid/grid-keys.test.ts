import { commandOf } from "../../../../src/workbench/page/grid/grid-keys";

const key = (text: string) => {
  const parts = text.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: parts.includes("Meta"),
  };
};

test.each([
  ["ArrowDown", { kind: "move", step: { rows: 1, columns: 0 }, extend: false, jump: false }],
  ["Ctrl+Shift+ArrowRight", { kind: "move", step: { rows: 0, columns: 1 }, extend: true, jump: true }],
  ["Ctrl+End", { kind: "last-cell", extend: false }],
  ["Ctrl+z", { kind: "undo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Meta+y", { kind: "redo" }],
  ["Delete", { kind: "clear" }],
  ["F2", { kind: "edit" }],
  ["Ctrl+PageDown", { kind: "sheet", step: 1 }],
  ["Shift+Tab", { kind: "next", of: "tab", step: { rows: 0, columns: -1 } }],
])("in the sheet %s is %j", (text, command) => expect(commandOf(key(text), "ready")).toEqual(command));

test.each(["a", "Ctrl+c", "Ctrl+v", "Ctrl+f", "Shift+A", "Alt+ArrowDown"])(
  "in the sheet %s is left to the field and the browser",
  (text) => {
    expect(commandOf(key(text), "ready")).toBeNull();
  },
);

test("while typing, arrows leave the cell; while editing they stay in the text", () => {
  expect(commandOf(key("ArrowLeft"), "enter")).toMatchObject({ kind: "move" });
  expect(commandOf(key("ArrowLeft"), "edit")).toBeNull();
});

test("in the text Delete, Backspace and Ctrl+Z belong to the text", () => {
  for (const text of ["Delete", "Backspace", "Ctrl+z", "Home", "Ctrl+a"])
    expect(commandOf(key(text), "edit")).toBeNull();
});

test("Enter ends, Alt+Enter breaks the line, Ctrl+Enter fills", () => {
  expect(commandOf(key("Enter"), "edit")).toMatchObject({ kind: "next", of: "enter" });
  expect(commandOf(key("Alt+Enter"), "edit")).toEqual({ kind: "line-break" });
  expect(commandOf(key("Ctrl+Enter"), "edit")).toEqual({ kind: "fill" });
});
