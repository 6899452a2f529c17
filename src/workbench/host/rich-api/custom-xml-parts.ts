import { customXmlOf } from "../../../workbook/custom-xml";
import type { Workbook } from "../../../workbook/workbook";
import type { Arguments } from "./arguments";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import { RichApiError } from "./rich-api-error";

/** Parts of one namespace, or all. */
interface Scope {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

/** Excel.CustomXmlPartCollection (ExcelApi 1.5) and, with a namespace, Excel.CustomXmlPartScopedCollection. */
export const CUSTOM_XML_PARTS: ObjectKind<Scope> = new ObjectKind<Scope>("CustomXmlPartCollection", {
  items: (scope) => idsIn(scope).map((id) => CUSTOM_XML_PART.of(id)),
  item: (scope, args) => present(scope, args),
  methods: {
    Add: {
      call: ({ workbook }, args) => {
        const id = `{00000000-0000-0000-0000-${String(customXmlOf(workbook).size + 1).padStart(12, "0")}}`;
        customXmlOf(workbook).set(id, args.text(0));
        return CUSTOM_XML_PART.of(id);
      },
    },
    GetByNamespace: { call: ({ workbook }, args) => CUSTOM_XML_PARTS.of({ workbook, namespace: args.text(0) }) },
    GetCount: { call: (scope) => idsIn(scope).length },
    GetItem: { call: present },
    GetOnlyItem: { call: (scope) => onlyIn(scope) ?? several() },
    GetOnlyItemOrNullObject: { call: (scope) => onlyIn(scope) ?? NULL_OBJECT },
    GetItemOrNullObject: {
      call: (scope, args) => (idsIn(scope).includes(args.text(0)) ? CUSTOM_XML_PART.of(args.text(0)) : NULL_OBJECT),
    },
  },
});

const CUSTOM_XML_PART: ObjectKind<string> = new ObjectKind<string>("CustomXmlPart", {
  identity: (id) => ({ _Id: id, Id: id }),
  isAlive: (id, { workbook }) => customXmlOf(workbook).has(id),
  scalars: {
    Id: { get: (id) => id },
    NamespaceUri: { get: (id, { workbook }) => namespaceOf(xmlOf(workbook, id)) },
  },
  methods: {
    Delete: { call: (id, _args, { workbook }) => void customXmlOf(workbook).delete(id) },
    GetXml: { call: (id, _args, { workbook }) => xmlOf(workbook, id) },
    SetXml: {
      call: (id, args, { workbook }) => {
        xmlOf(workbook, id);
        customXmlOf(workbook).set(id, args.text(0));
      },
    },
  },
});

function present(scope: Scope, args: Arguments): HostObject {
  if (!idsIn(scope).includes(args.text(0))) throw missing();
  return CUSTOM_XML_PART.of(args.text(0));
}

/** The one part there is; null where there is none or are several. */
function onlyIn(scope: Scope): HostObject | null {
  const [only, ...others] = idsIn(scope);
  return only !== undefined && others.length === 0 ? CUSTOM_XML_PART.of(only) : null;
}

function several(): never {
  throw new RichApiError("GeneralException", "The collection does not hold exactly one part.");
}

function idsIn({ workbook, namespace }: Scope): readonly string[] {
  return [...customXmlOf(workbook)]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => id);
}

function xmlOf(workbook: Workbook, id: string): string {
  const xml = customXmlOf(workbook).get(id);
  if (xml === undefined) throw missing();
  return xml;
}

/** The namespace of the root element; "" for one without. */
function namespaceOf(xml: string): string {
  const [root = "", prefix] = /<(?:([\w.-]+):)?[\w.-]+(?:\s[^>]*)?>/.exec(xml) ?? [];
  const declared = new RegExp(
    `\\sxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
  ).exec(root);
  return declared?.[1] ?? declared?.[2] ?? "";
}

function missing(): RichApiError {
  return new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
