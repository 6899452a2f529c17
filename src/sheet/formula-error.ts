/** The texts by which Excel shows that a formula failed. */
const ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i;

const NUMBER_SIGN = 0x23;

/** True where a cell shows that its formula failed, or a text was copied from one that did. */
export function isFormulaError(text: string): boolean {
  return text.charCodeAt(0) === NUMBER_SIGN && ERROR.test(text.trim());
}
