import { fold } from "./fold";

/** Target values said in words: 可控, 效果明显, 应保尽保, 12月底前, 是. */
const QUALITATIVE =
  /^(?:可控|及时|减少|提升|提高|降低|健全|合理|优良?|良好?|改善|增强|完善|规范|稳定|保障|达标|合格|长期|持续|明显|显著|有效|是|否|有|无)$|(?:提升|提高|改善|增强|完善|健全|保障|明显|显著|尽保|尽助|尽发|不超预算|安排|规定|标准|可控|稳定|促进|加强|底前|前|以内|以上|以下)$/;

/** True where the text reads as a value in words rather than a unit. */
export function isQualitativeValue(text: string): boolean {
  return text.length <= 16 && QUALITATIVE.test(fold(text));
}
