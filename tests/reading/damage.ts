import type { Grid } from "./official-form";

/** A row of data with the project and the indicator it belongs to. */
type Row = string[];

/** Numbers in [0, 1) that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HEADER = ["序号", "项目名称", "年预算安排资金(万元)", "项目总体绩效目标", "一级指标", "二级指标", "三级指标", "指标明细说明", "指标性质", "方向", "绩效目标值", "计量单位"];

/** What a copy may do to a row; each returns the rows that stand for it. */
const DAMAGES: Readonly<Record<string, (row: Row, random: () => number) => readonly Row[]>> = {
  shiftedRight: (row, random) => [[...Array<string>(1 + Math.floor(random() * 3)).fill(""), ...row]],
  shiftedLeft: (row) => {
    const first = row.findIndex((cell) => cell !== "");
    return first < 1 ? [row] : [[...row.slice(0, first - 1), ...row.slice(first), ""]];
  },
  collapsedLevelOne: (row) => (row[0] === "" && row[4] === "" ? [[...row.slice(0, 4), ...row.slice(5), ""]] : [row]),
  missingDetail: (row) => (row[7] === "" ? [[...row.slice(0, 7), ...row.slice(8), ""]] : [row]),
  gluedLevels: (row) =>
    row[5] === "" || row[6] === "" ? [row] : [[...row.slice(0, 5), `${row[5]} ${row[6]}`, ...row.slice(7), ""]],
  brokenCell: (row, random) => {
    const column = [3, 5, 6, 7][Math.floor(random() * 4)] ?? 6;
    const text = row[column] ?? "";
    if (text.length < 4) return [row];
    const cut = 2 + Math.floor(random() * (text.length - 3));
    const rest = Array<string>(12).fill("");
    rest[column] = text.slice(cut);
    return [row.map((cell, index) => (index === column ? text.slice(0, cut) : cell)), ["\f"], rest];
  },
  droppedLevelOne: (row) => [row.map((cell, index) => (index === 4 ? "" : cell))],
  tornEdge: (row) => {
    const rest = Array<string>(12).fill("");
    for (const column of [5, 8, 9]) rest[column] = (row[column] ?? "").slice(-1);
    return [row, ["\f"], rest];
  },
  innerBlanks: (row, random) => [row.map((cell) => (/^[\d.]*$/.test(cell) ? cell : [...cell].map((sign) => (random() < 0.3 && !/[A-Za-z0-9]/.test(sign) ? `${sign} ` : sign)).join("").trim()))],
  pageBreak: (row) => [["\f"], row],
  gluedSigns: (row) =>
    row[8] === "" || row[9] === "" || row.length !== 12 ? [row] : [[...row.slice(0, 8), `${row[8]} ${row[9]}`, "", ...row.slice(10)]],
  brokenName: (row, random) => {
    const name = row[1] ?? "";
    if (row[0] === "" || name.length < 4) return [row];
    const cut = 2 + Math.floor(random() * (name.length - 3));
    const rest = Array<string>(12).fill("");
    rest[1] = name.slice(cut);
    return [row.map((cell, index) => (index === 1 ? name.slice(0, cut) : cell)), ["\f"], rest];
  },
  repeatedHeader: (row) => [["\f"], [...HEADER], row],
  cutOff: (row) => [row.slice(0, 11)],
};

export const DAMAGE_KINDS = Object.keys(DAMAGES);

/** A pasted copy of a clean form, without merges, about `share` of its rows damaged; the same seed gives the same copy. */
export function damagedCopy(grid: Grid, firstRow: number, seed: number, share = 0.3, kinds: readonly string[] = DAMAGE_KINDS): readonly (readonly string[])[] {
  const random = seeded(seed);
  const rows = grid.rows.slice(0, firstRow).map((row) => [...row]);
  for (const row of grid.rows.slice(firstRow)) {
    let damaged: readonly Row[] = [[...row]];
    for (let times = random() < share ? (random() < 0.3 ? 2 : 1) : 0; times > 0; times -= 1) {
      const kind = kinds[Math.floor(random() * kinds.length)] ?? "";
      damaged = damaged.flatMap((part) => (part[0] === "\f" || part.length < 11 || part.filter(Boolean).length < 4 ? [part] : (DAMAGES[kind]?.([...part], random) ?? [part])));
    }
    for (const part of damaged) rows.push(part[0] === "\f" ? [] : [...part]);
  }
  return withLateLabels(rows, random);
}

/** Now and then a level-1 label stands in the second row of its group instead of the first. */
function withLateLabels(rows: string[][], random: () => number): readonly string[][] {
  for (let index = 0; index + 1 < rows.length; index += 1) {
    const [row, next] = [rows[index], rows[index + 1]];
    if (!row || !next || random() > 0.05 || row[0] === "" || row.length !== 12 || next.length !== 12) continue;
    if (next[4] !== "" || next[6] === "" || next[9] === "" || row[4] === "" || next[0] !== "" || row[9] === HEADER[9]) continue;
    next[4] = row[4] ?? "";
    row[4] = "";
  }
  return rows;
}

