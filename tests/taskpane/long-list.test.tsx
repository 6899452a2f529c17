/** @jest-environment jsdom */
import "./setup";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { RefusingHost } from "../../src/review/port/refusing-host";
import { RULES } from "../../src/rules/registry";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { workbookOf } from "../review/workbook-of";
import { drawForm } from "../support/draw-form";
import { checkedOf, findingOf } from "./finding-of";
import { openPane } from "./open-pane";

const FORM = drawForm(`
  | 三级指标     | 绩效目标值 | 计量单位 |
  | 设施维护数量 | 12         | 个       |
`).snapshot;

afterEach(cleanup);

const RULE = RULES.find(({ meta }) => meta.severity === "error")?.meta.id ?? "";
const MANY = Array.from({ length: 5000 }, (_, row) => findingOf(RULE, "error", `B${row + 1}`));

async function longList(): Promise<HTMLElement> {
  const { hearRibbon } = openPane(new WorkbookHost(workbookOf(FORM)));
  await screen.findByRole("button", { name: "一键校验" });
  act(() =>
    hearRibbon({
      kind: "checked",
      checked: checkedOf(FORM.name, MANY),
      record: { kind: "marks", before: [], after: [] },
    }),
  );
  return screen.findByRole("region", { name: "校验结果" });
}

const places = (list: HTMLElement): number => within(list).getAllByText(/^B\d+$/).length;

describe("a list of 5,000 findings", () => {
  it("draws what is in sight and as much below, and says how many there are", async () => {
    const list = await longList();
    expect(places(list)).toBeGreaterThan(20);
    expect(places(list)).toBeLessThan(100);
    expect(list.querySelector('[aria-level="2"]')?.getAttribute("aria-setsize")).toBe("5000");
  });

  it("draws what F8 goes to, wherever it is", async () => {
    const list = await longList();
    for (let step = 0; step < 2; step += 1)
      await act(async () => fireEvent.keyDown(window, { key: "F8", shiftKey: true }));
    expect(list.querySelector("[aria-current]")?.textContent).toContain("B4999");
    expect(places(list)).toBeLessThan(200);
  });

  it("finds one of them by words or address, and all of them again", async () => {
    const list = await longList();
    fireEvent.keyDown(window, { key: "f", ctrlKey: true });
    const search = screen.getByRole("searchbox", { name: /^搜索问题/ });
    expect(document.activeElement).toBe(search);
    fireEvent.change(search, { target: { value: "b4321" } });
    expect(
      within(list)
        .getAllByText(/^B\d+$/)
        .map((place) => place.textContent),
    ).toEqual(["B4321"]);
    screen.getByText("找到 1 条");
    const reachesExcel = jest.fn();
    window.addEventListener("keydown", reachesExcel);
    fireEvent.keyDown(search, { key: "Escape" });
    window.removeEventListener("keydown", reachesExcel);
    expect(places(list)).toBeGreaterThan(20);
    // Office.js for Excel on the web listens there and would lead out of the pane.
    expect(reachesExcel).not.toHaveBeenCalled();
  });
});

describe("a host that cannot be used", () => {
  it("is said with what is needed instead", async () => {
    openPane(new RefusingHost("too-old", "EXCEL PC"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("需要 Excel 2021 或 Microsoft 365。");
  });
});

describe("a sheet whose changes the host cannot tell of", () => {
  it("is said, so that the clerk checks again on their own", async () => {
    openPane(new WorkbookHost(workbookOf(FORM)), "cannot watch");
    await screen.findByText("不能自动察觉表格改动，改后须重新校验");
  });
});
