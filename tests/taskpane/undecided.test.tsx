/** @jest-environment jsdom */
import "./setup";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NEED_PHRASES } from "../../src/rules/need-phrases";
import { UndecidedRules } from "../../src/taskpane/checking/UndecidedRules";

afterEach(cleanup);

test("rules that could not judge are counted, and opened say what is missing", () => {
  const rules = ["statement/a", "statement/b"].map((rule) => ({ rule, missing: ["statement"] }) as const);
  const { container } = render(<UndecidedRules undecided={rules} />);
  expect(screen.getByText("2 条规则无法判断")).toBeTruthy();
  const details = container.querySelector("details");
  if (!details) throw new Error("nothing to open");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  expect(screen.getByText(`${NEED_PHRASES.statement}（2 条）`)).toBeTruthy();
});

test("nothing stands there where every rule could judge", () => {
  expect(render(<UndecidedRules undecided={[]} />).container.textContent).toBe("");
});
