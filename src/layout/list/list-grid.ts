import type { LayoutProfile } from "../../domain/layout-profile";
import type { Typography } from "../typography";
import type { ListColumn } from "./list-columns";

/** The columns of a list with their widths in points, and how they are printed. */
export interface ListGrid {
  readonly columns: readonly ListColumn[];
  readonly widths: readonly number[];
  readonly typography: Typography;
  readonly layout: LayoutProfile;
}
