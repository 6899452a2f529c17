import { fold } from "./fold";

/** How the names of counties, townships and districts end, as captions of their columns have them. */
const PLACE =
  /(?:^[\p{Script=Han}]{1,8}(?:省|市|县|区|旗|镇|乡|街道|苏木|州|街道办|街道办事处|管委会|林场|农场|新城)|开发区|高新区|综合实验区)$/u;

/** 全市, 市本级, 其他乡镇: stand for a place among columns of places. */
const PLACE_AMONG_OTHERS =
  /^(?:合计|小计|总计|全[省市县区镇]|[省市县区镇]?本级|[省市县区]直(?:单位|部门)?|其他(?:县|区|市|乡镇|县区|区县)?)$/u;

/** Words of a kind of place, which head a column that holds places' names. */
const KIND_OF_PLACE =
  /(?:地区|片区|辖区|社区|园区|区域|乡镇|镇乡|区县|县区|市县|县市|市区|(?:^|主|老|中心|县)城区|镇街|街镇|街道|行政区|校区|院区|所在[省市县区镇乡]|所属[省市县区镇乡])$/u;

/** True where a caption is the name of a county, a township or the like: 福清市, 东庄镇, 高新区. */
export function namesPlace(caption: string): boolean {
  const folded = fold(caption).replace(/\([^()]*\)$/, "");
  return PLACE.test(folded) && (!KIND_OF_PLACE.test(folded) || /^\p{Script=Han}{2,6}街道$/u.test(folded));
}

/** True where a caption stands for a place beside others that are named: 全市, 市本级. */
export function namesPlaceAmongOthers(caption: string): boolean {
  return PLACE_AMONG_OTHERS.test(fold(caption));
}
