import { Storage, StorageType, Utilities } from "@microsoft/office-js-helpers";

/**
 * The one file that uses Microsoft's office-js-helpers (archived since 2020): which Office this is, and what the clerk
 * prefers in the pane, kept in the browser under a name of our own.
 */

/** "EXCEL" and "OFFICE_ONLINE", "PC", "MAC" or "IOS"; for support. */
export function officeName(): string {
  return `${Utilities.host} ${Utilities.platform}`;
}

/** Preferences by name, kept between sessions where the browser allows keeping. */
export interface Preferences {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

const CONTAINER = "jxmb-preferences";

/** The preferences of this product. A browser that allows no keeping keeps them while the pane is open. */
export function openPreferences(): Preferences {
  const storage = new Storage<string>(CONTAINER, keeps() ? StorageType.LocalStorage : StorageType.InMemoryStorage);
  return {
    get: (name) => (storage.has(name) ? storage.get(name) : null),
    set: (name, value) => void storage.set(name, value),
  };
}

/** False where the browser refuses storage to a page in a frame. */
function keeps(): boolean {
  try {
    window.localStorage.setItem(`@${CONTAINER}/`, "");
    window.localStorage.removeItem(`@${CONTAINER}/`);
    return true;
  } catch {
    return false;
  }
}
