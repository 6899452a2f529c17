/** @jest-environment jsdom */
import "./setup";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { RefusingHost } from "../../src/review/refusing-host";
import { RULES } from "../../src/rules/registry";
import { WorkbookHost } from "../../src/workbook/workbook-host";
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
    hearRibbon({ kind: "checked", checked: checkedOf(FORM.name, MANY), receipt: { kind: "marks", before: [], after: [] } }),
  );
  return screen.findByRole("region", { name: "校验结果" });
}

const places = (list: HTMLElement): number => within(list).getAllByText(/^B\d+$/).length;

describe("a list of 5,000 findings", () => {
  it("draws the first of a rule and the next ones when asked for", async () => {
    const list = await longList();
    expect(places(list)).toBe(5);
    fireEvent.click(within(list).getByRole("button", { name: "其余 4995 处" }));
    expect(places(list)).toBe(55);
    within(list).getByRole("button", { name: "其余 4945 处" });
  });

  it("draws as many as F8 has gone through", async () => {
    const list = await longList();
    for (let step = 0; step < 8; step += 1) await act(async () => fireEvent.keyDown(window, { key: "F8" }));
    expect(places(list)).toBe(8);
    expect(list.querySelector("[aria-current]")?.textContent).toContain("B8");
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
