/**
 * The last signs behind which another item may be glued on: those of 指标 and of 大于, 等于; and a Chinese sign before a
 * number.
 */
export const WORD_ENDS = /[标于](?=\S)|\p{Script=Han}(?=\d)/gu;
