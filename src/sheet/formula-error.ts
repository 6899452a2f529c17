/** The texts by which Excel shows that a formula failed. */
const ERROR =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i;

const NUMBER_SIGN = 0x23;

/** True where a cell shows that its formula failed, or a text was copied from one that did. */
export function isFormulaError(text: string): boolean {
  return text.charCodeAt(0) === NUMBER_SIGN && ERROR.test(text.trim());
}

/**
 * What a formula shows that was never calculated: Excel's own error for a result that is not there yet. Programs that
 * write a workbook without calculating it leave the results to Excel.
 */
export const NOT_CALCULATED = "#GETTING_DATA";

/** True where a cell shows that its formula has no result yet. */
export function isNotCalculated(text: string): boolean {
  return text.trim().toUpperCase() === NOT_CALCULATED;
}
