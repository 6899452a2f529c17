/** How a sheet prints, as far as a report of ours sets it; loaded with the next sync. */
export interface LoadedPage {
  readonly layout: Excel.PageLayout;
  readonly footer: Excel.HeaderFooter;
  readonly area: Excel.RangeAreas;
  readonly titles: Excel.Range;
  readonly breaks: Excel.PageBreakCollection;
}

/** Queues the loading of how a sheet prints (ExcelApi 1.9). */
export function loadPage(sheet: Excel.Worksheet): LoadedPage {
  const { pageLayout: layout, horizontalPageBreaks: breaks } = sheet;
  const footer = layout.headersFooters.defaultForAllPages;
  const [area, titles] = [layout.getPrintAreaOrNullObject(), layout.getPrintTitleRowsOrNullObject()];
  layout.load(
    "orientation,paperSize,centerHorizontally,zoom,topMargin,rightMargin,bottomMargin,leftMargin,headerMargin,footerMargin",
  );
  footer.load("centerFooter");
  area.load("address");
  titles.load("address");
  breaks.load("items/rowIndex");
  return { layout, footer, area, titles, breaks };
}

const SETTINGS = [
  "orientation",
  "paperSize",
  "centerHorizontally",
  "topMargin",
  "rightMargin",
  "bottomMargin",
  "leftMargin",
  "headerMargin",
  "footerMargin",
] as const;

/**
 * Queues that a sheet prints as another one does; what it does already is left alone. Its page breaks are taken away
 * before.
 */
export function printAs(sheet: Excel.Worksheet, now: LoadedPage, then: LoadedPage): void {
  const { layout } = now;
  for (const setting of SETTINGS)
    if (layout[setting] !== then.layout[setting]) layout.set({ [setting]: then.layout[setting] });
  if (JSON.stringify(layout.zoom) !== JSON.stringify(then.layout.zoom)) layout.zoom = then.layout.zoom;
  if (now.footer.centerFooter !== then.footer.centerFooter) now.footer.centerFooter = then.footer.centerFooter;
  if (!then.titles.isNullObject) layout.setPrintTitleRows(withoutSheet(then.titles.address));
  else if (!now.titles.isNullObject) layout.setPrintTitleRows("");
  if (!then.area.isNullObject) layout.setPrintArea(withoutSheet(then.area.address));
  else if (!now.area.isNullObject) layout.setPrintArea("");
  for (const { rowIndex } of then.breaks.items) sheet.horizontalPageBreaks.add(`A${rowIndex + 1}`);
}

/** "'2020 年'!A1:B2,'2020 年'!D4" without the sheet. */
export function withoutSheet(address: string): string {
  return address.replaceAll(/(?:(?<!')'(?:[^']|'')+'|(?<![^'!,])[^'!,]+)!/g, "");
}
