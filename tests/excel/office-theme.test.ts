/** @jest-environment jsdom */
import type { OfficeLook } from "../../src/hosts/excel/office-theme";
import { lookOf, officeLook, watchOfficeLook } from "../../src/hosts/excel/office-theme";

/** What the browser prefers; told to whoever listens when it changes. */
class Scheme extends EventTarget {
  matches = false;
}

let scheme: Scheme;
let background: string | undefined;
beforeEach(() => {
  scheme = new Scheme();
  background = undefined;
  Object.assign(window, { matchMedia: () => scheme });
  Object.assign(globalThis, {
    Office: {
      context: {
        get officeTheme() {
          return background === undefined ? undefined : { bodyBackgroundColor: background };
        },
      },
    },
  });
});

describe("the look of Office", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["#F3F2F1", "light"],
    ["#292929", "dark"],
    ["#000000", "dark"],
    ["", null],
    ["transparent", null],
  ])("by the background %s is %s", (given, look) => {
    expect(lookOf(given)).toBe(look);
  });

  it("is as Office tells, whatever the browser prefers", () => {
    scheme.matches = true;
    background = "#FFFFFF";
    expect(officeLook()).toBe("light");
  });

  it("is as the browser prefers where Office does not tell, as Excel on the web", () => {
    expect(officeLook()).toBe("light");
    scheme.matches = true;
    expect(officeLook()).toBe("dark");
  });

  it("is followed until nobody wants to know any more", () => {
    const heard: OfficeLook[] = [];
    const stop = watchOfficeLook((look) => heard.push(look));
    scheme.matches = true;
    scheme.dispatchEvent(new Event("change"));
    background = "#FFFFFF";
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("focus"));
    expect(heard).toEqual(["dark", "light"]);
    stop();
    background = "#000000";
    window.dispatchEvent(new Event("focus"));
    expect(heard).toHaveLength(2);
  });
});
