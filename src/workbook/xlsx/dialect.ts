import { attributesOf, rootElement } from "./xml-scan";

/** The names a package uses for the format itself: nearly always Transitional, as every Excel writes by default. */
export interface Dialect {
  /** The namespace of workbooks, sheets and styles. */
  readonly main: string;
  /**
   * The namespace of the attributes that name a relationship (r:id); with a slash and a word, a relationship's type.
   */
  readonly relations: string;
  readonly customXml: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};

/** ISO/IEC 29500 Strict: what Excel writes as "Strict Open XML". Parts of the two may not be mixed in one package. */
export const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

/** The dialect of a package, by the namespaces its workbook part declares. */
export function dialectOf(workbookXml: string): Dialect {
  return [...namespacesOf(workbookXml).values()].includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The namespaces an element (by default the outermost one) declares, by prefix ("" for the default one). */
export function namespacesOf(xml: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const [name, value] of attributesOf(xml, rootElement(xml))) {
    if (name === "xmlns") declared.set("", value);
    else if (name.startsWith("xmlns:")) declared.set(name.slice("xmlns:".length), value);
  }
  return declared;
}
