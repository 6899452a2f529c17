import { cellDamage } from "./damage";

/**
 * Digits, signs and brackets in full width, Chinese commas and brackets in half width, as page blocks of a copy have
 * them.
 */
export const fullWidth = cellDamage("full-width", (text, random) =>
  random.chance(0.5)
    ? text.replace(/[0-9%.()/]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    : text.replace(/[，（）：；]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
);
