/**
 * The typefaces of official documents (GB/T 9704-2012 and the custom for tables). 方正小标宋简体 is licensed and often
 * missing; 仿宋_GB2312 and 楷体_GB2312 came with older Windows. A cell can name one face only, so that no second choice can
 * be written into a sheet: what stands in is said beside the report.
 */
export const TITLE_FACE = "方正小标宋简体";
export const HEADER_FACE = "黑体";
/** （一） headings. */
export const SECTION_FACE = "楷体_GB2312";
/** Page numbers. */
export const NUMBER_FACE = "宋体";
export const BODY_FACE = "仿宋_GB2312";

/** Faces that a computer may lack, each with the one that stands in for it. */
export const STAND_INS: Readonly<Record<string, string>> = {
  [TITLE_FACE]: "宋体",
  [SECTION_FACE]: "楷体",
  [BODY_FACE]: "仿宋",
};

/** Page number “— 1 —” in 宋体 14 pt (4号), GB/T 9704-2012, in Excel's footer code. */
export const PAGE_NUMBER_FOOTER = `&"${NUMBER_FACE},Regular"&14— &P —`;
