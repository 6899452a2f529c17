import type { ReactNode } from "react";
import type { CellEdit } from "../../sheet/cell-edit";
import { singleCell } from "../../sheet/cell-range";
import { useStrings } from "../strings/pane-strings";
import { usePlaces } from "../ui/use-places";

/** A cell of prose is told by its beginning. */
const LONGEST = 24;

function begun(value: CellEdit["was"]): string {
  const characters = [...String(value)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

/** One cell of a correction: its address, what it holds and what it would hold. */
export function EditLine({ edit: { at, was, becomes } }: { readonly edit: CellEdit }): ReactNode {
  const strings = useStrings();
  const place = usePlaces()(singleCell(at));
  if (typeof was === "string" && typeof becomes === "number")
    return <div>{strings.list.asNumber(place, begun(was), begun(becomes))}</div>;
  return <div>{strings.becomes(place, begun(was), begun(becomes))}</div>;
}
