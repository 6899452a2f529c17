import type { PageSetup } from "../sheet/page-setup";
import { MILLIMETRE } from "./millimetre";

/** A width and a height, points. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** The sheets of paper, upright (ISO 216). */
export const PAPERS: Readonly<Record<PageSetup["paper"], Area>> = {
  a4: { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE },
  a3: { width: 297 * MILLIMETRE, height: 420 * MILLIMETRE },
};

/** What a page leaves inside its margins. */
export function areaInside({
  paper,
  orientation,
  margins,
}: Pick<PageSetup, "paper" | "orientation" | "margins">): Area {
  const { width, height } = PAPERS[paper];
  const [across, down] = orientation === "portrait" ? [width, height] : [height, width];
  return { width: across - margins.left - margins.right, height: down - margins.top - margins.bottom };
}
