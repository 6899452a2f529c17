/** What a ribbon button does: opens the pane at a page, or calls a function of the function file. */
export type RibbonAction =
  { readonly kind: "show-pane"; readonly url: string } | { readonly kind: "run"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses by pixel size. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What a host takes from the manifest of an add-in. */
export interface AddInManifest {
  readonly name: string;
  /** The page of the pane and, null where there is none, of the ribbon functions. */
  readonly paneUrl: string;
  readonly functionsUrl: string | null;
  readonly groups: readonly RibbonGroup[];
}

/**
 * Reads an add-in-only manifest the way Excel does: texts in the language asked for, the default else; the primary
 * command surface only. Elements are found by their local names. Throws where the text is no such manifest.
 * https://learn.microsoft.com/javascript/api/manifest
 */
export function readManifest(xml: string, locale: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("The manifest has no OfficeApp element.");
  const resources = readResources(root, locale);
  const name = child(root, "DisplayName");
  const pane = path(root, "DefaultSettings", "SourceLocation");
  const factor = path(root, "VersionOverrides", "Hosts", "Host", "DesktopFormFactor");
  const surfaces = factor
    ? children(factor, "ExtensionPoint").filter((point) => typeOf(point) === "PrimaryCommandSurface")
    : [];
  const groups = surfaces
    .flatMap((surface) => [...children(surface, "OfficeTab"), ...children(surface, "CustomTab")])
    .flatMap((tab) => children(tab, "Group"));
  const functions = factor && child(factor, "FunctionFile");
  return {
    name: name ? localText(name, locale) : "",
    paneUrl: pane?.getAttribute("DefaultValue") ?? "",
    functionsUrl: functions ? resource(resources, functions) : null,
    groups: groups.map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Element, resources: ReadonlyMap<string, string>): RibbonGroup {
  const label = child(group, "Label");
  return {
    id: group.getAttribute("id") ?? "",
    label: label ? resource(resources, label) : "",
    buttons: children(group, "Control").flatMap((control) => readButton(control, resources) ?? []),
  };
}

function readButton(control: Element, resources: ReadonlyMap<string, string>): RibbonButton | null {
  const label = child(control, "Label");
  const action = readAction(child(control, "Action"), resources);
  if (typeOf(control) !== "Button" || !label || !action) return null;
  const title = path(control, "Supertip", "Title");
  const text = path(control, "Supertip", "Description");
  const icon = child(control, "Icon");
  const images = icon ? children(icon, "Image") : [];
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(resources, label),
    tip: { title: title ? resource(resources, title) : "", text: text ? resource(resources, text) : "" },
    icons: new Map(images.map((image) => [Number(image.getAttribute("size")), resource(resources, image)])),
    action,
  };
}

function readAction(action: Element | null, resources: ReadonlyMap<string, string>): RibbonAction | null {
  const url = action && child(action, "SourceLocation");
  const functionName = action && child(action, "FunctionName")?.textContent?.trim();
  if (action && typeOf(action) === "ShowTaskpane" && url) return { kind: "show-pane", url: resource(resources, url) };
  return action && typeOf(action) === "ExecuteFunction" && functionName ? { kind: "run", functionName } : null;
}

function readResources(root: Element, locale: string): ReadonlyMap<string, string> {
  const resources = path(root, "VersionOverrides", "Resources");
  const entries = resources ? Array.from(resources.children).flatMap((list) => Array.from(list.children)) : [];
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", localText(entry, locale)]));
}

/** The override for the language, without regard to case, or the default. */
function localText(entry: Element, locale: string): string {
  const override = children(entry, "Override").find(
    (one) => one.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
}

function resource(resources: ReadonlyMap<string, string>, user: Element): string {
  return resources.get(user.getAttribute("resid") ?? "") ?? "";
}

function children(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.children).filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

function path(from: Element, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => at && child(at, name), from);
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
