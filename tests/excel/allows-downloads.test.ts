import { allowsDownloads } from "../../src/hosts/excel/allows-downloads";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["OfficeOnline", true],
  ["PC", true],
  ["Mac", false],
  ["iOS", false],
  [undefined, false],
])("on %s a link saves a file: %s", (platform, allowed) => {
  Object.assign(globalThis, { Office: { context: { platform } } });
  expect(allowsDownloads()).toBe(allowed);
});

test("without Office nothing is promised", () => expect(allowsDownloads()).toBe(false));
