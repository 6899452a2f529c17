import { appearanceOf } from "../../src/taskpane/appearance";

describe("the pane's theme", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["#F3F2F1", "light"],
    ["#292929", "dark"],
    ["#000000", "dark"],
    ["", "light"],
    ["transparent", "light"],
  ])("for Office's background %s is %s", (background, appearance) => {
    expect(appearanceOf(background)).toBe(appearance);
  });
});
