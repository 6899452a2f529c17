import { fold } from "./fold";

/** 一级指标 of all frameworks; 成本 is a first level only in that of 财预〔2021〕101号, 投入 only in the Fujian one of 2017. */
export type LevelOne = "input" | "cost" | "output" | "benefit" | "satisfaction";

/** 二级指标 of all frameworks. */
export type LevelTwo =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economic-cost"
  | "social-cost"
  | "environmental-cost"
  | "economic-benefit"
  | "social-benefit"
  | "ecological-benefit"
  | "sustainability"
  | "client-satisfaction";

/** The official names. */
export const LEVEL_ONE_NAMES: Readonly<Record<LevelOne, string>> = {
  input: "投入指标",
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

export const LEVEL_TWO_NAMES: Readonly<Record<LevelTwo, string>> = {
  quantity: "数量指标",
  quality: "质量指标",
  timeliness: "时效指标",
  cost: "成本指标",
  "economic-cost": "经济成本指标",
  "social-cost": "社会成本指标",
  "environmental-cost": "生态环境成本指标",
  "economic-benefit": "经济效益指标",
  "social-benefit": "社会效益指标",
  "ecological-benefit": "生态效益指标",
  sustainability: "可持续影响指标",
  "client-satisfaction": "服务对象满意度指标",
};

/** Other writings seen in published tables, beside the official name with and without 指标. */
const LEVEL_ONE_VARIANTS: Readonly<Record<LevelOne, readonly string[]>> = {
  input: [],
  cost: [],
  output: [],
  benefit: ["效果指标"],
  satisfaction: [],
};

const LEVEL_TWO_VARIANTS: Readonly<Record<LevelTwo, readonly string[]>> = {
  quantity: [],
  quality: [],
  timeliness: ["时效性指标"],
  cost: [],
  "economic-cost": [],
  "social-cost": [],
  "environmental-cost": ["生态成本指标", "环境成本指标"],
  "economic-benefit": [],
  "social-benefit": [],
  "ecological-benefit": ["生态环境效益指标", "环境效益指标"],
  sustainability: ["可持续发展影响指标", "可持续性影响指标", "可持续效益指标", "可持续指标"],
  "client-satisfaction": ["服务对象满意指标", "社会公众或服务对象满意度指标", "受益对象满意度指标"],
};

/** What closes the name of a level or a nature. */
export const CLOSING_WORD = "指标";

/** What closes the names of levels where they are no plain words: 数量指标, in the Fujian form of 2017 数量目标. */
export const CLOSED_LEVEL = /(?:指标|目标)$/u;

/** Either of them, anywhere: behind it another item may be glued on. */
export const LEVEL_CLOSING = /指标|目标/u;

/** How a level or a nature ends whose last sign is on the next page: 成本指, 数量目. */
export const TORN_CLOSING = /[指目]$/u;

/** Every accepted writing, folded: with the closing 指标, without it, and with 目标, as the Fujian form of 2017 has it. */
function writings<Level extends string>(
  names: Readonly<Record<Level, string>>,
  variants: Readonly<Record<Level, readonly string[]>>,
): ReadonlyMap<string, Level> {
  const known = new Map<string, Level>();
  for (const level of Object.keys(names) as Level[]) {
    for (const name of [names[level], ...variants[level]]) {
      known.set(fold(name), level);
      known.set(fold(name).replace(/指标$/, ""), level);
      known.set(fold(name).replace(/指标$/, "目标"), level);
    }
  }
  return known;
}

const LEVEL_ONE_WRITINGS = writings(LEVEL_ONE_NAMES, LEVEL_ONE_VARIANTS);
const LEVEL_TWO_WRITINGS = writings(LEVEL_TWO_NAMES, LEVEL_TWO_VARIANTS);

/** Every writing of a 一级指标 that is understood, folded: what reading may look for inside a cell. */
export const KNOWN_LEVEL_ONE_WRITINGS: readonly string[] = [...LEVEL_ONE_WRITINGS.keys()];
/** Every writing of a 二级指标 that is understood, folded. */
export const KNOWN_LEVEL_TWO_WRITINGS: readonly string[] = [...LEVEL_TWO_WRITINGS.keys()];

/** The last signs of those writings. */
const LAST_SIGNS: ReadonlySet<string> = new Set(
  [...LEVEL_ONE_WRITINGS.keys(), ...LEVEL_TWO_WRITINGS.keys()].map((writing) => writing.charAt(writing.length - 1)),
);

/** False for a folded text that names no 一级指标 and no 二级指标, by its last sign; true where it may. */
export function mayNameLevel(folded: string): boolean {
  const last = folded.charAt(folded.length - 1);
  return last === ")" || LAST_SIGNS.has(last);
}

/** What may stand between a 一级指标 and its 二级指标 in one cell. */
const BETWEEN_LEVELS = /^[-—–－_/／\\、>＞→:：]+/u;
/** The shortest writing of a level. */
const SHORTEST_LEVEL = 2;

/**
 * The two levels that a text names one behind the other: 产出指标-数量指标, 产出指标/数量指标, or on two lines; null where it does not.
 */
export function bothLevelsIn(text: string): readonly [string, string] | null {
  const compact = text.replace(/\s+/gu, "");
  for (let cut = SHORTEST_LEVEL; cut <= compact.length - SHORTEST_LEVEL; cut += 1) {
    const first = compact.slice(0, cut);
    if (levelOneNamed(first) === null) continue;
    const second = compact.slice(cut).replace(BETWEEN_LEVELS, "");
    if (levelTwoNamed(second) !== null) return [first, second];
  }
  return null;
}

/** Which level's word the text is, or a 二级指标 with a name behind it, 数量目标培训人次; null where it is neither. */
export function beginningLevel(text: string): "level1" | "level2" | null {
  if (levelTwoNamed(text) !== null) return "level2";
  if (levelOneNamed(text) !== null) return "level1";
  const folded = fold(text);
  const closing = LEVEL_CLOSING.exec(folded);
  return closing && levelTwoNamed(folded.slice(0, closing.index + closing[0].length)) !== null ? "level2" : null;
}

/** Which 一级指标 the text names; null where it names none. A declared weight, 产出指标（50分）, is left aside. */
export function levelOneNamed(text: string): LevelOne | null {
  return LEVEL_ONE_WRITINGS.get(withoutWeight(text)) ?? null;
}

/** Which 二级指标 the text names; null where it names none. */
export function levelTwoNamed(text: string): LevelTwo | null {
  return LEVEL_TWO_WRITINGS.get(withoutWeight(text)) ?? null;
}

function withoutWeight(text: string): string {
  const folded = fold(text);
  return folded.endsWith(")") ? folded.replace(/\(\d+(?:\.\d+)?分?\)$/, "") : folded;
}
