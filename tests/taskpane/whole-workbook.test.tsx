/** @jest-environment jsdom */
import "./setup";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { openWorkbook } from "../../src/review/open/open-workbook";
import { WHOLE_WORKBOOK } from "../../src/sheet/sheet-parts";
import { INITIAL_STATE } from "../../src/taskpane/store/pane-state";
import { reducePane } from "../../src/taskpane/store/reduce-pane";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { workbookOf } from "../review/workbook-of";
import { cardSheet } from "../support/card-rows";
import { drawForm } from "../support/draw-form";
import { checkedOf, findingOf } from "./finding-of";
import { openPane } from "./open-pane";

jest.setTimeout(30_000);

const CARDS = [cardSheet("养护", "道路养护", "120", "≥46公里"), cardSheet("路灯", "路灯安装", "80", "")];

afterEach(cleanup);

describe("the pane on a workbook of one project a sheet", () => {
  test("offers the whole workbook, remembers it on the clerk's wish and takes that back", async () => {
    const host = new WorkbookHost(workbookOf(...CARDS));
    openPane(host);
    fireEvent.click(await screen.findByRole("button", { name: /^合为整本工作簿/ }));
    await screen.findByRole("region", { name: "整本工作簿" });
    expect(screen.queryByText(/也是一表一项目/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "查看" }));
    await screen.findByText("整本工作簿：养护、路灯");
    const remember = await screen.findByRole("button", { name: "记在工作簿里" });
    await waitFor(() => expect(remember.getAttribute("aria-disabled")).not.toBe("true"));
    fireEvent.click(remember);
    await screen.findByRole("button", { name: "不再记住" });
    expect(await openWorkbook(host)).toMatchObject({ target: { sheet: WHOLE_WORKBOOK } });
    fireEvent.click(screen.getByRole("button", { name: "撤销" }));
    await waitFor(async () => expect(await host.readSettings()).toEqual({}));
    expect(await openWorkbook(host)).toMatchObject({ target: { sheet: "养护" }, siblings: ["路灯"] });
  });

  test("is offered from where form and framework are said, and left there", async () => {
    openPane(new WorkbookHost(workbookOf(...CARDS)));
    fireEvent.click(await screen.findByRole("button", { name: "查看" }));
    fireEvent.change(await screen.findByRole("combobox", { name: "范围" }), { target: { value: "whole" } });
    const again = screen.getByRole("button", { name: "按此读取" });
    fireEvent.click(again);
    await screen.findByText("整本工作簿：养护、路灯");
    fireEvent.change(screen.getByRole("combobox", { name: "范围" }), { target: { value: "single" } });
    fireEvent.click(screen.getByRole("button", { name: "按此读取" }));
    await waitFor(() => expect(screen.queryByText("整本工作簿：养护、路灯")).toBeNull());
  });

  test("offers nothing beside a sheet that is no card", async () => {
    const list = drawForm("| 三级指标 | 绩效目标值 | 计量单位 |\n| 设施维护数量 | 12 | 个 |").snapshot;
    const host = new WorkbookHost(workbookOf(list, ...CARDS));
    expect(await openWorkbook(host)).toMatchObject({ target: { sheet: list.name }, siblings: [] });
  });
});

test("a change on any of the sheets that were read makes the result stale, one on another sheet does not", () => {
  const whole = checkedOf(WHOLE_WORKBOOK, [findingOf("form/a", "error", "B12")]);
  const parts = [
    { sheet: "养护", top: 0 },
    { sheet: "路灯", top: 10 },
  ];
  const checked = { ...whole, target: { ...whole.target, parts } };
  const state = reducePane(INITIAL_STATE, {
    kind: "finished",
    of: "check",
    end: { outcome: { kind: "checked", checked }, record: null },
  });
  expect(reducePane(state, { kind: "sheet-changed", sheet: "路灯" }).subject).toMatchObject({ freshness: "stale" });
  expect(reducePane(state, { kind: "sheet-changed", sheet: "通讯录" }).subject).toMatchObject({ freshness: "fresh" });
});
