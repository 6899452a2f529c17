import type { Entry } from "../../domain/entry";
import type { AdditionalItem } from "../../domain/additional-item";
import type { Indicator } from "../../domain/indicator";
import type { LayoutProfile } from "../../domain/layout-profile";
import type { Project } from "../../domain/project";
import type { Printed } from "../printed";
import { NOTHING, printedNumber, printedText, printedValue } from "../printed";
import type { ListColumn } from "./list-columns";

/** What a column of the project holds, as printed. */
export function projectItem(project: Project, { item, caption }: ListColumn, { decimals }: LayoutProfile): Printed {
  if (item.kind === "extra") return extraItem(project.additional, item.index, caption);
  switch (item.column) {
    case "seq":
      return printedNumber(project.seq);
    case "name":
      return printedText(project.name);
    case "budget":
      return printedNumber(project.budget, decimals.budget);
    case "overallGoal":
      return printedText(project.overallGoal);
    default:
      return NOTHING;
  }
}

/** What a column of the indicators holds in the row of one, as printed. */
export function indicatorItem(
  indicator: Indicator,
  { item, caption }: ListColumn,
  { decimals }: LayoutProfile,
): Printed {
  if (item.kind === "extra") return extraItem(indicator.additional, item.index, caption);
  switch (item.column) {
    case "value":
      return printedValue(indicator.value, decimals.value);
    case "weight":
      return printedNumber(indicator.weight);
    case "level1":
    case "level2":
    case "level3":
    case "detail":
    case "nature":
    case "direction":
    case "unit":
      return printedText(indicator[item.column]);
    default:
      return NOTHING;
  }
}

/** A page of the source may have had its columns in another order: then the caption tells. */
function extraItem(extras: readonly AdditionalItem[], index: number, caption: string): Printed {
  const at = extras[index];
  const entry: Entry<string> | undefined = (
    at?.caption === caption ? at : extras.find((extra) => extra.caption === caption)
  )?.entry;
  return entry ? printedValue(entry) : NOTHING;
}
