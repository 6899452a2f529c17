/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const ROOT = `${__dirname}/../`;
const XML = readFileSync(`${ROOT}manifest.xml`, "utf8");
const manifest = new DOMParser().parseFromString(XML, "application/xml");

/** Order of children as documented: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

function all(name: string): readonly Element[] {
  return Array.from(manifest.getElementsByTagName("*")).filter((element) => element.localName === name);
}

function texts(name: string): readonly string[] {
  return all(name)
    .flatMap((element) => [element, ...Array.from(element.children)])
    .flatMap((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? []);
}

function resources(list: string): readonly Element[] {
  return all(list).flatMap((element) => Array.from(element.children));
}

/** Width and height of a PNG file: https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("is a well-formed task pane manifest for workbooks", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(manifest.documentElement.localName).toBe("OfficeApp");
  expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
});

test.each(Object.entries(ORDER))("the children of %s stand in the documented order", (name, order) => {
  const parents = all(name);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents) {
    const places = Array.from(parent.children, (element) => order.indexOf(element.localName));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("has an identity, a version and the least requirement set the product needs", () => {
  expect(all("Id")[0]?.textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(all("Version")[0]?.textContent).toMatch(/^\d+(\.\d+){3}$/);
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", "1.9"],
  ]);
  expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
});

test("names https addresses only, all of one server, each page built from this repository", () => {
  const urls = [...XML.matchAll(/"(\w+:\/\/[^"]*)"/g)]
    .map(([, url]) => url ?? "")
    .filter((url) => !/schemas\.microsoft\.com|www\.w3\.org/.test(url));
  const served: Readonly<Record<string, string>> = {
    "taskpane.html": "src/taskpane/taskpane.html",
    "commands.html": "src/commands/commands.html",
    "index.html": "src/workbench/workbench.html",
  };
  expect(urls.length).toBeGreaterThan(5);
  for (const url of urls) {
    expect(new URL(url).origin).toBe("https://localhost:3000");
    const path = new URL(url).pathname.slice(1);
    expect([path, existsSync(`${ROOT}${served[path] ?? path}`)]).toEqual([path, true]);
  }
  expect(all("AppDomain").map((domain) => domain.textContent)).toEqual(["https://localhost:3000"]);
});

test("its icons exist in the pixel sizes they are named for", () => {
  const icons = new Set([...XML.matchAll(/assets\/icon-(\d+)\.png/g)].map(([path]) => path));
  expect(icons.size).toBeGreaterThanOrEqual(4);
  for (const icon of icons) {
    const size = Number(/\d+/.exec(icon)?.[0]);
    expect([icon, ...pngSize(`${ROOT}${icon}`)]).toEqual([icon, size, size]);
  }
  for (const image of all("Image").filter((element) => element.hasAttribute("resid"))) {
    expect(image.getAttribute("resid")).toBe(`Icon.${image.getAttribute("size")}`);
  }
  for (const icon of all("Icon"))
    expect(Array.from(icon.children, (image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
});

test("is Chinese by default and says everything in English too", () => {
  expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
  const localized = [
    ...all("DisplayName"),
    ...all("OfficeApp")
      .flatMap((app) => Array.from(app.children))
      .filter((one) => one.localName === "Description"),
    ...resources("ShortStrings"),
    ...resources("LongStrings"),
  ];
  expect(localized.length).toBeGreaterThan(10);
  for (const text of localized) {
    expect(text.getAttribute("DefaultValue")).toMatch(/\p{Script=Han}/u);
    const overrides = Array.from(text.children);
    expect(overrides.map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
    for (const override of overrides) expect(override.getAttribute("Value")).toMatch(/^[\x20-\x7e]+$/);
  }
});

test("keeps every text within Excel's lengths", () => {
  for (const text of [
    ...texts("DisplayName"),
    ...texts("ShortStrings"),
    ...resources("ShortStrings").flatMap((one) =>
      Array.from(one.children, (child) => child.getAttribute("Value") ?? ""),
    ),
    all("ProviderName")[0]?.textContent ?? "",
  ]) {
    expect(text.length).toBeLessThanOrEqual(125);
  }
  for (const text of [
    ...texts("Description"),
    ...texts("LongStrings"),
    ...resources("LongStrings").flatMap((one) =>
      Array.from(one.children, (child) => child.getAttribute("Value") ?? ""),
    ),
  ]) {
    expect(text.length).toBeLessThanOrEqual(250);
  }
});

test("every resource is defined once, used, and of the kind its user needs", () => {
  const defined = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((list) =>
    resources(list).map((one) => one.getAttribute("id") ?? ""),
  );
  const used = Array.from(manifest.getElementsByTagName("*")).flatMap((element) => element.getAttribute("resid") ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  const short = new Set(resources("ShortStrings").map((one) => one.getAttribute("id")));
  for (const user of [...all("Label"), ...all("Title")]) expect(short).toContain(user.getAttribute("resid"));
});

test("offers the pane and three functions, each known to the page of functions", () => {
  const actions = all("Action").map((action) => action.getAttribute("xsi:type"));
  expect(actions).toEqual(["ShowTaskpane", "ExecuteFunction", "ExecuteFunction", "ExecuteFunction"]);
  const names = all("FunctionName").map((element) => element.textContent);
  expect(names).toEqual(["checkSheet", "writeReport", "clearMarks"]);
  const sources = readdirSync(`${ROOT}src/commands`)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`${ROOT}src/commands/${file}`, "utf8"))
    .join("\n");
  for (const name of names) expect(sources).toMatch(new RegExp(`\\b${name}\\b`));
  const ids = all("Control").map((control) => control.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
});
