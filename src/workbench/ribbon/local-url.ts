/**
 * The address at which this page finds what the manifest names: the manifest carries the address of its own server,
 * which need not be the one this page came from. Null for an address outside the add-in's folder.
 * @param paneUrl the add-in's own page, which says where its folder is.
 */
export function localUrl(url: string, paneUrl: string, here: string): string | null {
  const folder = new URL(".", paneUrl).href;
  return url.startsWith(folder) ? new URL(url.slice(folder.length), here).href : null;
}
