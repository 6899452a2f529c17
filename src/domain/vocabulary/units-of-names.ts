import { countsWholeThings, isPercent } from "./units";

/** What the end of a name asks of the unit, with the units that will do; the first is named to the clerk. */
export interface AskedUnit {
  readonly expected: string;
  readonly fits: (unit: string) => boolean;
}

const oneOf = (...units: readonly string[]): ((unit: string) => boolean) => {
  const known = new Set(units.flatMap((unit) => [unit, `千${unit}`, `万${unit}`]));
  return (unit) => known.has(unit);
};
const OCCASIONS = oneOf(
  "次",
  "期",
  "场",
  "班",
  "班次",
  "场次",
  "期次",
  "批",
  "批次",
  "轮",
  "轮次",
  "届",
  "趟",
  "天次",
  "车次",
);
const PERSONS = oneOf("人", "名", "位");
const VISITS = oneOf("人次");
const MONEY = (unit: string): boolean => unit.includes("元");

interface End {
  /** The last signs of names that may end so. */
  readonly lastSigns: string;
  readonly end: RegExp;
  readonly asked: AskedUnit;
}

/** Ends of names, longer ones first [S] [T12]; compared with folded names and folded units. */
const ENDS: readonly End[] = [
  {
    lastSigns: "率例比重面",
    end: /(?:率|比例|占比|比重|覆盖面)$/u,
    asked: { expected: "%", fits: (unit) => isPercent(unit) || !(countsWholeThings(unit) || MONEY(unit)) },
  },
  {
    lastSigns: "次数",
    end: /人次(?:数)?$/u,
    asked: { expected: "人次", fits: (unit) => VISITS(unit) || unit.includes("/") || unit.includes("·") },
  },
  { lastSigns: "数", end: /人数$/u, asked: { expected: "人", fits: (unit) => PERSONS(unit) || unit.includes("(") } },
  { lastSigns: "次数", end: /(?:班次|场次|期数|批次)(?:数)?$/u, asked: { expected: "次、期或场", fits: OCCASIONS } },
  { lastSigns: "数", end: /户数$/u, asked: { expected: "户", fits: oneOf("户", "户次", "家") } },
  {
    lastSigns: "积",
    end: /面积$/u,
    asked: { expected: "平方米、亩等面积单位", fits: (unit) => /米|亩|公顷|平方|里|m2|项|处|%/u.test(unit) },
  },
  {
    lastSigns: "度程",
    end: /(?:长度|里程)$/u,
    asked: { expected: "米、公里等长度单位", fits: (unit) => /米|里|m|%/u.test(unit) },
  },
  {
    lastSigns: "额本用资值",
    end: /(?:金额|总成本|总费用|总投资|总产值|单位成本|人均成本)$/u,
    asked: { expected: "元或万元", fits: (unit) => MONEY(unit) || isPercent(unit) },
  },
];

/** The ends that each last sign leaves to be looked for. */
const ENDS_IN: ReadonlyMap<string, readonly End[]> = new Map(
  [...new Set(ENDS.map(({ lastSigns }) => lastSigns).join(""))].map((sign) => [
    sign,
    ENDS.filter(({ lastSigns }) => lastSigns.includes(sign)),
  ]),
);

/** Rates that are no parts of a whole: 频率 is told in times. */
const OTHER_RATES = /(?:频率|功率|速率|效率|分辨率|心率|汇率|倍率|曲率)$/u;

/** What unit the folded name asks for; null where it leaves it open. */
export function unitAskedBy(name: string): AskedUnit | null {
  const found = ENDS_IN.get(name.charAt(name.length - 1))?.find(({ end }) => end.test(name));
  return found === undefined || OTHER_RATES.test(name) ? null : found.asked;
}
