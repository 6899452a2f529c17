import type { PageSetup } from "../../../sheet/page-setup";

const PARTS = [
  "printArea",
  "titleRows",
  "footerCenter",
  "breaksBefore",
] as const satisfies readonly (keyof PageSetup)[];

/** A page on which one thing that may be left out is left out. */
export function withoutPart(page: PageSetup, part: (typeof PARTS)[number]): PageSetup {
  const { printArea, titleRows, footerCenter, breaksBefore, ...rest } = page;
  const parts = { printArea, titleRows, footerCenter, breaksBefore };
  return Object.assign(
    rest,
    ...PARTS.flatMap((one) => (one === part || parts[one] === undefined ? [] : [{ [one]: parts[one] }])),
  );
}
