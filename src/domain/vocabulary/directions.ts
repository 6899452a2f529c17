import { fold } from "./fold";

/** 方向, the sign between indicator and target value. */
export type Direction = "=" | "≥" | ">" | "≤" | "<" | "qualitative";

/** The official words of the 方向 column. */
export const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
  "=": "等于",
  "≥": "大于等于",
  ">": "大于",
  "≤": "小于等于",
  "<": "小于",
  qualitative: "定性",
};

/** All writings seen. 以上 and 以内 include the number itself in official usage. */
const WRITINGS: Readonly<Record<Direction, readonly string[]>> = {
  "=": ["等于", "=", "＝"],
  "≥": ["大于等于", "大于或等于", "≥", "≧", ">=", "=>", "不低于", "不少于", "不小于", "以上"],
  ">": ["大于", ">", "＞", "超过", "高于", "多于"],
  "≤": ["小于等于", "小于或等于", "≤", "≦", "<=", "=<", "不高于", "不超过", "不多于", "不大于", "以内", "以下"],
  "<": ["小于", "<", "＜", "低于", "少于"],
  qualitative: ["定性", "定性指标", "定性描述"],
};

const KNOWN: ReadonlyMap<string, Direction> = new Map(
  (Object.keys(WRITINGS) as Direction[]).flatMap((direction) =>
    WRITINGS[direction].map((writing) => [fold(writing), direction] as const),
  ),
);

/** Every understood writing, folded. */
export const KNOWN_DIRECTION_WRITINGS: readonly string[] = [...KNOWN.keys()];

/** One of the official words and, glued on, what stands behind it: 大于等于45000, 定性健全. The longest word first. */
export const BEGINS_WITH_DIRECTION = new RegExp(
  `^(${Object.values(DIRECTION_NAMES)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?=\\S)`,
  "u",
);

/** Which direction the text names; null where it names none. */
export function directionNamed(text: string): Direction | null {
  return KNOWN.get(fold(text)) ?? null;
}
