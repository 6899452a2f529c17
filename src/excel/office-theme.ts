/** The background Office paints its panes with ("#FFFFFF"), "" where it does not tell, as Excel on the web. */
export function officeBackground(): string {
  const theme: Office.OfficeTheme | undefined = Office.context?.officeTheme;
  return theme?.bodyBackgroundColor ?? "";
}
