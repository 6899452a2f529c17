import { placeOf, textIn, withText } from "./copy";
import { rowDamage } from "./damage";

/** Money with separators and decimals, numbers of projects with a dot or in brackets. */
export const numberWritings = rowDamage(
  "number-writings",
  (line, random) => {
    const [seq, budget] = [textIn(line, "seq"), textIn(line, "budget")];
    if (budget === "") return null;
    const [whole = "", decimals = ""] = Number(budget.replaceAll(",", "")).toFixed(2).split(".");
    const money = `${random.chance(0.3) ? "¥" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
    const written = withText(line, placeOf(line, "budget"), money);
    return [
      seq === ""
        ? written
        : {
            ...withText(written, placeOf(line, "seq"), random.pick([`${seq}.`, `（${seq}）`, `${seq}、`]) ?? seq),
            hits: line.hits,
          },
    ];
  },
  { happensTo: "sheet" },
);
