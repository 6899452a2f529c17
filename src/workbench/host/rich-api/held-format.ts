import type { ConditionalFormat } from "../../../workbook/sheet-facets";
import type { Worksheet } from "../../../workbook/worksheet";
import { RichApiError } from "./rich-api-error";

/** A conditional format by its id, so that the object stays good while the format changes. */
export interface FormatOf {
  readonly sheet: Worksheet;
  readonly id: string;
}

/** The format as it stands; ItemNotFound where it is gone. */
export function read({ sheet, id }: FormatOf): ConditionalFormat {
  return sheet.facets.conditionalFormats.find((format) => format.id === id) ?? missing();
}

type CustomFormat = Extract<ConditionalFormat, { kind: "custom" }>;

/** The custom format as it stands. */
export function readCustom(format: FormatOf): CustomFormat {
  const held = read(format);
  return held.kind === "custom" ? held : wrongType();
}

export function change(format: FormatOf, to: (held: CustomFormat) => CustomFormat): void {
  const after = to(readCustom(format));
  const { sheet, id } = format;
  sheet.setFacet(
    "conditionalFormats",
    sheet.facets.conditionalFormats.map((held) => (held.id === id ? after : held)),
  );
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}

/** Refuses what only a format with a formula of its own has. */
export function wrongType(): never {
  throw new RichApiError("InvalidOperation", "The conditional format has no formula of its own.");
}
