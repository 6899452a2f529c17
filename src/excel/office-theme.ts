/** The background Office paints its panes with ("#FFFFFF"), "" where it does not tell, as Excel on the web. */
export function officeBackground(): string {
  const theme: Office.OfficeTheme | undefined = Office.context?.officeTheme;
  return theme?.bodyBackgroundColor ?? "";
}

const PAUSE_MS = 2000;

/**
 * Calls `changed` with the background whenever Office wears another theme, until the function it gives is called. Excel tells
 * of no change of its theme: it is looked at when the pane gets the keys again, and otherwise every two seconds while it is seen.
 */
export function watchOfficeBackground(changed: (background: string) => void): () => void {
  let known = officeBackground();
  const look = (): void => {
    if (document.hidden) return;
    const now = officeBackground();
    if (now === known) return;
    known = now;
    changed(now);
  };
  const timer = setInterval(look, PAUSE_MS);
  window.addEventListener("focus", look);
  return () => {
    clearInterval(timer);
    window.removeEventListener("focus", look);
  };
}
