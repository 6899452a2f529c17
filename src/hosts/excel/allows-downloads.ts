/**
 * Whether a link with `download` saves a file out of the task pane. In browsers and in Excel for Windows it does; in
 * the web view of Office for Mac it does nothing, by design (https://github.com/OfficeDev/office-js/issues/2700), and
 * iPad has the same web view. Where Office does not say which it is nothing is promised.
 */
export function allowsDownloads(): boolean {
  return typeof Office !== "undefined" && DOWNLOADING.has(String(Office.context.platform));
}

/** Names of Office.PlatformType, which are its values where the add-in runs. */
const DOWNLOADING: ReadonlySet<string> = new Set(["OfficeOnline", "PC"]);
