import type { Suppression } from "../../linting/suppression";

/** A suppressed finding as its JSON stands in the workbook, where the message is named `says`. */
export type StoredSuppression = Omit<Suppression, "messageId"> & { readonly says: string };

export function storedOf({ rule, messageId, ...rest }: Suppression): StoredSuppression {
  return { rule, says: messageId, ...rest };
}

export function suppressionOf({ rule, says, ...rest }: StoredSuppression): Suppression {
  return { rule, messageId: says, ...rest };
}
