/** How Office looks, as far as light and dark go. */
export type OfficeLook = "light" | "dark";

/**
 * Light or dark. Office on Windows and Mac tells its own background. Excel on the web tells none
 * (https://github.com/OfficeDev/office-js/issues/6134); there a page learns from the browser what the page around it
 * shows it in, or else what the system is set to (`prefers-color-scheme`,
 * https://www.w3.org/TR/mediaqueries-5/#prefers-color-scheme).
 */
export function officeLook(): OfficeLook {
  return lookOf(officeBackground()) ?? (prefersDark()?.matches === true ? "dark" : "light");
}

/** From a background ("#292929"); null where it is no such colour. */
export function lookOf(background: string): OfficeLook | null {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background.trim());
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}

const PAUSE_MS = 2000;

/**
 * Calls `changed` whenever Office looks otherwise, until the function it gives is called. Excel tells of no change of
 * its theme: it is looked at when the pane gets the keys again, and otherwise every two seconds while it is seen.
 */
export function watchOfficeLook(changed: (look: OfficeLook) => void): () => void {
  let known = officeLook();
  const look = (): void => {
    if (document.hidden) return;
    const now = officeLook();
    if (now === known) return;
    known = now;
    changed(now);
  };
  const timer = setInterval(look, PAUSE_MS);
  const scheme = prefersDark();
  scheme?.addEventListener("change", look);
  window.addEventListener("focus", look);
  return () => {
    clearInterval(timer);
    scheme?.removeEventListener("change", look);
    window.removeEventListener("focus", look);
  };
}

/** "" where Office does not tell. */
function officeBackground(): string {
  const theme: Office.OfficeTheme | undefined = Office.context?.officeTheme;
  return theme?.bodyBackgroundColor ?? "";
}

function prefersDark(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : null;
}
