import fc from "fast-check";
import { fold } from "../../../src/domain/vocabulary/fold";
import { isStroke, isTemplateText, mayBePlaceholder } from "../../../src/domain/vocabulary/placeholders";
import {
  BLANK,
  PAIRED,
  PUNCTUATED_TWICE,
  RECURRING,
  signsIn,
  UNFOLDED,
  WIDE,
} from "../../../src/domain/vocabulary/signs";

const PIECES = [
  "指标",
  "项目",
  "1",
  "１",
  "一",
  "：",
  "…",
  "．",
  "x",
  "Ｘ",
  "×",
  "＊",
  "○",
  "_",
  "(",
  "（",
  "待补充",
  "请",
  "填写",
  " ",
  "\u200b",
  "①",
  "‥",
  "－",
  "/",
  "成本",
  "ﬁ",
  "𠀀",
];
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join("")),
);

test("a text without a sign that folding changes is folded already", () => {
  fc.assert(fc.property(anyText, (text) => (signsIn(text) & UNFOLDED) !== 0 || fold(text) === text));
  const codes = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(codes.filter((sign) => (signsIn(sign) & UNFOLDED) === 0 && fold(sign) !== sign)).toEqual([]);
});

test("whatever folding makes a template's text or a stroke of is looked at", () => {
  fc.assert(
    fc.property(
      anyText,
      (text) => mayBePlaceholder(text, signsIn(text)) || !(isTemplateText(fold(text)) || isStroke(text)),
    ),
  );
  expect(
    ["指标１", "Ｘ Ｘ单位", "＿＿", "‥", "（待补充）", "－", "此处填写", "指 标1"].filter(
      (text) => !mayBePlaceholder(text, signsIn(text)),
    ),
  ).toEqual([]);
});

test("a word of two to four signs that stands twice side by side is told, whatever stands around it", () => {
  const words = fc
    .array(fc.constantFrom(..."道路维修培训完成第批"), { minLength: 2, maxLength: 4 })
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(
      anyText,
      words,
      anyText,
      (before, word, behind) => (signsIn(`${before}${word}${word}${behind}`) & RECURRING) !== 0,
    ),
  );
});

test.each([
  ["维修道路12公里", 0, BLANK | PAIRED | WIDE | RECURRING | PUNCTUATED_TWICE],
  ["增加增加培训", RECURRING, BLANK],
  ["组织部部门", RECURRING, BLANK],
  ["人才引进和人才培训", 0, RECURRING],
  ["第1批第2批", 0, RECURRING],
  ["１００％", WIDE, BLANK],
  ["参 训", BLANK, WIDE],
  ["完成，。", PUNCTUATED_TWICE, PAIRED],
  ["经费（一期", PAIRED, PUNCTUATED_TWICE],
])("%s holds its kinds of signs and no others", (text, holds, lacks) => {
  expect(signsIn(text) & (holds | lacks)).toBe(holds);
});
