/** Pairs of characters that stand in every table and so link nothing [S][T1]–[T15]. */
const COMMON: ReadonlySet<string> = new Set([
  ..."项目 工作 完成 保障 提高 提升 服务 管理 资金 经费 满意 意度 意率 指标 目标 数量 质量 时效 成本 效益 社会 经济 发展 促进 加强 全面 情况 对象 单位 人员 全区 全县 全市 本年 当年 年度 全年 及时 成率 预算 执行 行率 实施 进行 开展 相关 有关 群众 受益 益人 人数 实际 标准 规定 吻合 合度 事项 办结 结率".split(
    " ",
  ),
]);

/** A run of Chinese characters, in which each two neighbours make a pair. */
const RUN = /\p{Script=Han}{2,}/gu;

/** True where two texts have a pair of neighbouring characters in common that does not stand everywhere. */
export function shareWords(one: string, other: string): boolean {
  return somePair(other, (pair) => one.includes(pair));
}

/** True where a text has a pair of neighbouring characters that does not stand everywhere. */
export function hasWords(text: string): boolean {
  return somePair(text, () => true);
}

function somePair(text: string, holds: (pair: string) => boolean): boolean {
  for (const run of text.match(RUN) ?? []) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (holds(pair) && !COMMON.has(pair)) return true;
    }
  }
  return false;
}
