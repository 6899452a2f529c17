import { DROP_HINT } from "../strings";
import { element } from "./element";

/** Lets files be dropped anywhere on the page, over the add-in's frame too. */
export function acceptDrops(target: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  const hint = element("div", { class: "drop-hint" }, DROP_HINT);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  hint.hidden = true;
  target.append(hint);
  const show = (shown: boolean): void => {
    hint.hidden = !shown;
    hint.style.pointerEvents = shown ? "auto" : "none";
  };
  window.addEventListener("dragenter", (event) => {
    if (carriesFiles(event)) show(true);
  });
  window.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) show(false);
  });
  window.addEventListener("drop", (event) => {
    show(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onFiles(Array.from(event.dataTransfer?.files ?? []));
  });
}
