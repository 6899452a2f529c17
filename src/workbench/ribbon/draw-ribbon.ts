import { element } from "../page/element";
import { localUrl } from "./local-url";
import type { AddInManifest, RibbonAction, RibbonButton } from "./read-manifest";

/** The pixel size of the icons in the bar. */
const ICON_SIZE = 32;

/**
 * The add-in's groups of buttons as its manifest describes them. A button waits, busy, until its action has ended.
 * @param onAction does what the button asks; a failure is the caller's to tell.
 */
export function drawRibbon(
  manifest: AddInManifest,
  here: string,
  onAction: (action: RibbonAction) => Promise<void>,
): readonly HTMLElement[] {
  return manifest.groups.map((group) =>
    element(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": group.label },
      ...group.buttons.map((button) => drawButton(manifest, button, here, onAction)),
      element("span", { class: "ribbon-label", "aria-hidden": "true" }, group.label),
    ),
  );
}

function drawButton(
  manifest: AddInManifest,
  { id, label, tip, icons, action }: RibbonButton,
  here: string,
  onAction: (action: RibbonAction) => Promise<void>,
): HTMLElement {
  const source = localUrl(icons.get(ICON_SIZE) ?? "", manifest.paneUrl, here);
  const icon = source ? [element("img", { src: source, alt: "", width: "16", height: "16" })] : [];
  const title = tip.text === "" ? tip.title : `${tip.title}\n${tip.text}`;
  const button = element("button", { type: "button", "data-control": id, title }, ...icon, element("span", {}, label));
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    void onAction(action).finally(() => button.removeAttribute("aria-busy"));
  });
  return button;
}
