import { formatA1 } from "../../sheet/a1";
import type { PageSetup } from "../../sheet/page-setup";

const PAPER = { a4: "A4", a3: "A3" } as const;
const ORIENTATION = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Sets a sheet up for printing (ExcelApi 1.9). */
export function setUpPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = PAPER[page.paper];
  layout.orientation = ORIENTATION[page.orientation];
  layout.setPrintMargins("Points", page.margins);
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  if (page.fitToWidth !== undefined || page.fitToHeight !== undefined) {
    layout.zoom = {
      ...(page.fitToWidth ? { horizontalFitToPages: page.fitToWidth } : {}),
      ...(page.fitToHeight ? { verticalFitToPages: page.fitToHeight } : {}),
    };
  }
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.printArea) layout.setPrintArea(formatA1(page.printArea));
  if (page.footerCenter !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footerCenter;
  for (const row of page.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
