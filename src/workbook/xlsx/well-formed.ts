/** What is wrong with an XML text by the letter of the standard, or what it was found to refer to. */
export type XmlCheck =
  | { readonly fault: string }
  | {
      readonly fault: null;
      /** The values of attributes of the namespace asked for. */ readonly references: readonly string[];
    };

/** Elements inside elements beyond this are no Office file's. */
const MOST_DEPTH = 1_000;

const NAME = "[\\p{L}_][\\p{L}\\p{N}\\p{M}_.\\-\\u00b7]*(?::[\\p{L}_][\\p{L}\\p{N}\\p{M}_.\\-\\u00b7]*)?";
const START_TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, "uy");
const END_TAG = new RegExp(`</(${NAME})\\s*>`, "uy");
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "gu");
const INSTRUCTION = /^(?!xml(?:\s|$))[\p{L}_][\p{L}\p{N}\p{M}_.\-\u00b7]*(?:\s|$)/iu;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["']([\w.-]*)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/;
const NO_CHARACTER =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const REFERENCE = /&(?:(?:lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));|&/g;

/**
 * Reads a part strictly (XML 1.0 with namespaces, in UTF-8, without a document type): what every reader takes must be
 * well-formed, while the product's own scanner reads what it can. In one pass, in time linear in the text.
 */
export function checkXml(xml: string, namespace: string): XmlCheck {
  const noCharacter = NO_CHARACTER.exec(xml);
  if (noCharacter) return { fault: `a character XML cannot hold at ${noCharacter.index}` };
  const check = new StrictReader(xml, namespace);
  const fault = check.read();
  return fault === null ? { fault, references: check.references } : { fault };
}

interface OpenElement {
  readonly name: string;
  /** The prefixes it declares, with what they stood for outside of it. */
  readonly shadowed: readonly (readonly [prefix: string, uri: string | undefined])[];
}

const NONE: OpenElement["shadowed"] = [];

class StrictReader {
  readonly references: string[] = [];
  private readonly open: OpenElement[] = [];
  private readonly prefixes = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);
  private roots = 0;
  private at = 0;

  constructor(
    private readonly xml: string,
    private readonly namespace: string,
  ) {}

  /** Gives the first fault, or null. */
  read(): string | null {
    const declaration = DECLARATION.exec(this.xml);
    if (declaration) this.at = declaration[0].length;
    if (declaration?.[1] !== undefined && declaration[1].toLowerCase() !== "utf-8") return `encoding ${declaration[1]}`;
    for (;;) {
      const next = this.xml.indexOf("<", this.at);
      const text = this.xml.slice(this.at, next === -1 ? undefined : next);
      const fault = this.textFault(text) ?? (next === -1 ? this.endFault() : this.markupFault(next));
      if (fault !== null) return `${fault} at ${next}`;
      if (next === -1) return null;
    }
  }

  private endFault(): string | null {
    if (this.open.length > 0) return `unclosed ${this.open.at(-1)?.name ?? ""}`;
    return this.roots === 1 ? null : "no element";
  }

  private textFault(text: string): string | null {
    if (text === "") return null;
    if (this.open.length === 0) return /^\s*$/.test(text) ? null : "text outside of the outermost element";
    return text.includes("]]>") ? "]]> in a text" : referenceFault(text);
  }

  private markupFault(at: number): string | null {
    switch (this.xml[at + 1]) {
      case "/":
        return this.endTagFault(at);
      case "?":
        return this.skip(at, "<?", "?>", (inside) => INSTRUCTION.test(inside));
      case "!":
        if (this.xml.startsWith("<!--", at))
          return this.skip(at, "<!--", "-->", (inside) => !inside.includes("--") && !inside.endsWith("-"));
        return this.skip(at, "<![CDATA[", "]]>", () => this.open.length > 0);
      default:
        return this.startTagFault(at);
    }
  }

  private skip(at: number, opening: string, closing: string, allowed: (inside: string) => boolean): string | null {
    const end = this.xml.indexOf(closing, at + opening.length);
    if (!this.xml.startsWith(opening, at) || end === -1) return "markup that is not allowed";
    this.at = end + closing.length;
    return allowed(this.xml.slice(at + opening.length, end)) ? null : "markup that is not allowed";
  }

  private endTagFault(at: number): string | null {
    END_TAG.lastIndex = at;
    const [tag, name] = END_TAG.exec(this.xml) ?? [];
    if (tag === undefined) return "a damaged end tag";
    const element = this.open.pop();
    if (element?.name !== name) return `</${name ?? ""}> where ${element?.name ?? "nothing"} ends`;
    this.at = at + tag.length;
    this.leave(element?.shadowed ?? NONE);
    return null;
  }

  private startTagFault(at: number): string | null {
    START_TAG.lastIndex = at;
    const [tag, name = "", attributes = "", empty] = START_TAG.exec(this.xml) ?? [];
    if (tag === undefined) return "a damaged tag";
    this.at = at + tag.length;
    if (this.open.length === 0 && ++this.roots > 1) return "a second outermost element";
    if (this.open.length >= MOST_DEPTH) return "elements too deep";
    const written = attributes === "" ? [] : attributesIn(attributes);
    const shadowed = this.declare(written);
    const fault = this.nameFault(name) ?? this.attributesFault(written);
    if (fault !== null) return fault;
    if (empty === "/") this.leave(shadowed);
    else this.open.push({ name, shadowed });
    return null;
  }

  private declare(attributes: readonly Attribute[]): OpenElement["shadowed"] {
    const declared = attributes.filter(({ name }) => name === "xmlns" || name.startsWith("xmlns:"));
    if (declared.length === 0) return NONE;
    return declared.map(({ name, value }) => {
      const prefix = name.slice("xmlns:".length);
      const outside = this.prefixes.get(prefix);
      this.prefixes.set(prefix, value);
      return [prefix, outside] as const;
    });
  }

  private leave(shadowed: OpenElement["shadowed"]): void {
    for (const [prefix, uri] of shadowed) {
      if (uri === undefined) this.prefixes.delete(prefix);
      else this.prefixes.set(prefix, uri);
    }
  }

  private nameFault(name: string): string | null {
    const colon = name.indexOf(":");
    return colon === -1 || this.prefixes.get(name.slice(0, colon)) ? null : `the prefix of ${name} is not declared`;
  }

  private attributesFault(attributes: readonly Attribute[]): string | null {
    const names = new Set<string>();
    for (const { name, value } of attributes) {
      if (names.has(name)) return `${name} twice`;
      names.add(name);
      const prefixed = name.includes(":") && !name.startsWith("xmlns:");
      const fault = (prefixed ? this.nameFault(name) : null) ?? referenceFault(value);
      if (fault !== null) return fault;
      if (prefixed && this.prefixes.get(name.slice(0, name.indexOf(":"))) === this.namespace)
        this.references.push(value);
    }
    return null;
  }
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

function attributesIn(text: string): readonly Attribute[] {
  return [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => ({
    name,
    value: double ?? single ?? "",
  }));
}

/** Only the five entities of XML itself, and numbers of characters that XML can hold. */
function referenceFault(text: string): string | null {
  if (!text.includes("&")) return null;
  for (const [whole, decimal, hex] of text.matchAll(REFERENCE)) {
    if (whole === "&") return "an & that begins no reference";
    if (decimal === undefined && hex === undefined) continue;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (code > 0x10ffff || surrogate || NO_CHARACTER.test(String.fromCodePoint(code)))
      return `${whole} is no character`;
  }
  return null;
}
