/** @jest-environment jsdom */
import { BroadcastChannel } from "node:worker_threads";
import { tellPane } from "../../src/commands/tell-pane";
import type { RibbonNews } from "../../src/review/ribbon/ribbon-news";
import { listenToRibbon } from "../../src/taskpane/app/ribbon-channel";
import { checkedOf, findingOf } from "./finding-of";

// jsdom has none; this is Node's own.
Object.assign(globalThis, { BroadcastChannel });

const TROUBLE: RibbonNews = { kind: "trouble", command: "writeReport", trouble: { kind: "protected", detail: "x" } };
const record = { kind: "marks", before: [], after: [] } as const;
const MARKED: RibbonNews = {
  kind: "checked",
  checked: checkedOf("目标表", [findingOf("form/a", "error", "B2")]),
  record,
};
const CLEAN: RibbonNews = { kind: "checked", checked: checkedOf("目标表", []), record };

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** What a pane that is opened now and stays open for `work` hears. */
async function heardDuring(work: () => Promise<void> = async () => undefined): Promise<readonly RibbonNews[]> {
  const heard: RibbonNews[] = [];
  const stop = listenToRibbon((news) => heard.push(news));
  await moment();
  await work();
  await moment();
  stop();
  return heard;
}

afterEach(() => localStorage.clear());

describe("what a ribbon button did", () => {
  it("is heard by an open pane, once", async () => {
    expect(await heardDuring(() => tellPane(TROUBLE))).toEqual([TROUBLE]);
    expect(await heardDuring()).toEqual([]);
  });

  it.each([
    ["trouble", TROUBLE],
    ["a check that found nothing", CLEAN],
    ["a sheet that is no form", { kind: "no-target", look: { kind: "empty", sheet: "空表" } } as const],
  ])("waits for a pane that is opened later where the sheet shows nothing of it: %s", async (_what, news) => {
    await tellPane(news);
    expect(await heardDuring()).toEqual([news]);
    expect(await heardDuring()).toEqual([]);
  });

  it("does not wait where the sheet shows it, and takes back what waited before", async () => {
    await tellPane(TROUBLE);
    await tellPane(MARKED);
    expect(await heardDuring()).toEqual([]);
  });

  it("is no news after ten minutes", async () => {
    await tellPane(TROUBLE);
    const later = Date.now() + 11 * 60 * 1000;
    const clock = jest.spyOn(Date, "now").mockReturnValue(later);
    expect(await heardDuring()).toEqual([]);
    clock.mockRestore();
  });
});
