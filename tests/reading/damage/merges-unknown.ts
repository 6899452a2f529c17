import type { Damage } from "./damage";

/** The host cannot tell which cells are merged. */
export const mergesUnknown: Damage = {
  name: "merges-unknown",
  happensTo: "sheet",
  destroys: false,
  ofRows: false,
  inflict: (copy) => ({ ...copy, merges: null }),
};
