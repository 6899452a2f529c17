/** How the names of offices end that a table groups its projects by. */
const ORGANISATION =
  /(?:局|委|委员会|办|办公室|部|厅|院|校|学校|小学|中学|幼儿园|大学|学院|医院|中心|站|所|队|支队|大队|馆|园|场|镇|乡|街道|街道办事处|人民政府|管委会|法院|检察院|工会|妇联|团委|协会|联合会|机关|本级)$/u;

/** True where the text is the name of an office, as far as its end tells. */
export function namesOrganisation(text: string): boolean {
  return text.length >= 3 && text.length <= 30 && ORGANISATION.test(text);
}
