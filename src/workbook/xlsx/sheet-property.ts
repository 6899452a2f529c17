import type { ElementList } from "./element-list";
import { withPrefix } from "./style-xml";
import { childElements, rootElement, sourceOf } from "./xml-scan";

/** Sets or takes away one child of sheetPr, kept in the order tabColor, outlinePr, pageSetUpPr. */
export function writeSheetProperty(part: ElementList, name: "tabColor" | "pageSetUpPr", xml: string | null): void {
  const source = part.first("sheetPr") ?? `<${part.prefix}sheetPr/>`;
  const root = rootElement(source);
  const kept = [...childElements(source, root.innerStart, root.innerEnd)]
    .filter(({ local }) => local !== name)
    .map((child) => sourceOf(source, child));
  const fresh = xml === null ? [] : [withPrefix(xml, part.prefix)];
  const inside = name === "tabColor" ? [...fresh, ...kept] : [...kept, ...fresh];
  const tag = source.slice(root.start, root.innerStart).replace(/\/?>$/, "");
  part.set("sheetPr", [`${tag}>${inside.join("")}</${root.name}>`], true);
}
