import { fold } from "./fold";

/** 指标性质: the more the better, the less the better, or described in words. */
export type Nature = "positive" | "negative" | "qualitative";

export const NATURE_NAMES: Readonly<Record<Nature, string>> = {
  positive: "正向指标",
  negative: "反向指标",
  qualitative: "定性指标",
};

const WRITINGS: Readonly<Record<Nature, readonly string[]>> = {
  positive: ["正向指标", "正向", "正指标"],
  negative: ["反向指标", "反向", "负向指标", "负向", "逆向指标", "逆向"],
  qualitative: ["定性指标", "定性"],
};

const KNOWN: ReadonlyMap<string, Nature> = new Map(
  (Object.keys(WRITINGS) as Nature[]).flatMap((nature) =>
    WRITINGS[nature].map((writing) => [fold(writing), nature] as const),
  ),
);

/** Every understood writing, folded. */
export const KNOWN_NATURE_WRITINGS: readonly string[] = [...KNOWN.keys()];

/** Which nature the text names; null where it names none. */
export function natureNamed(text: string): Nature | null {
  return KNOWN.get(fold(text)) ?? null;
}
