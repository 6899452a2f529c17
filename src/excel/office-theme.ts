/**
 * Office's own background colour ("#292929"), by which a pane tells the dark theme; "" where this Office does not say
 * (https://learn.microsoft.com/javascript/api/office/office.officetheme).
 */
export function officeBackground(): string {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return theme?.bodyBackgroundColor ?? "";
}
