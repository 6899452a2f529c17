/** The texts by which Excel shows that a formula failed. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i;

/** True where a cell shows that its formula failed, or a text was copied from one that did. */
export function isFormulaError(text: string): boolean {
  return text.startsWith("#") && ERROR.test(text.trim());
}
