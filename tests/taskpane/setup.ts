import { configure } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";
import { TextDecoder, TextEncoder } from "node:util";

// jsdom has none; the workbook's .xlsx library asks for them as it is loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** What Fluent asks of a browser and jsdom does not have. */
class IdleResizeObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

globalThis.ResizeObserver = IdleResizeObserver;
Element.prototype.scrollIntoView = () => undefined;

expect.extend(toHaveNoViolations);

// Many suites share the machine: what is waited for comes, but not always within a second.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
