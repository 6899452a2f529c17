/** @jest-environment jsdom */
import { openPreferences } from "../../src/hosts/excel/office-helpers";

beforeEach(() => localStorage.clear());

test("preferences are kept in the browser under a name of our own", () => {
  localStorage.setItem("theirs", "1");
  openPreferences().set("grouping", "row");
  expect(openPreferences().get("grouping")).toBe("row");
  expect(openPreferences().get("never set")).toBeNull();
  expect(Object.keys(localStorage).filter((key) => key !== "theirs")).toEqual([
    "jxmb-preferences",
    "@jxmb-preferences/grouping",
  ]);
});

test("a browser that allows no keeping keeps them while the pane is open", () => {
  const refused = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const preferences = openPreferences();
  preferences.set("grouping", "rule");
  expect(preferences.get("grouping")).toBe("rule");
  refused.mockRestore();
  expect(localStorage.length).toBe(0);
});
