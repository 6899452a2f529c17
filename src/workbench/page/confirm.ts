import { DIALOG } from "../strings";
import { element } from "./element";

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly points?: readonly string[];
  readonly accept: string;
}

/** Asks before something is lost. False where the dialog was left by Escape or by its cancel button. */
export function confirm({ title, text, points = [], accept }: Question): Promise<boolean> {
  const cancel = element("button", { type: "submit", value: "no", autofocus: "" }, DIALOG.cancel);
  const yes = element("button", { type: "submit", value: "yes", class: "primary" }, accept);
  const list = points.length > 0 ? [element("ul", {}, ...points.map((point) => element("li", {}, point)))] : [];
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: "confirm-title" }, title),
    element("p", {}, text),
    ...list,
  );
  form.append(element("div", { class: "choices" }, yes, cancel));
  const dialog = element("dialog", { class: "confirm", "aria-labelledby": "confirm-title" }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
