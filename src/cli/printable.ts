/**
 * A sheet's text made fit for a terminal: on one line and without control characters, which could steer the terminal.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/gu, "");
}
