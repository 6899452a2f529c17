/** Pairs of characters that stand in every table and so link nothing [S][T1]–[T15]. */
const COMMON: ReadonlySet<string> = new Set(
  [
    ..."项目 工作 完成 保障 提高 提升 服务 管理 资金 经费 满意 意度 意率 指标 目标 数量 质量 时效 成本 效益 社会 经济 发展 促进 加强 全面 情况 对象 单位 人员 全区 全县 全市 本年 当年 年度 全年 及时 成率 预算 执行 行率 实施 进行 开展 相关 有关 群众 受益 益人 人数 实际 标准 规定 吻合 合度 事项 办结 结率".split(" "),
  ],
);

/** The pairs of neighbouring Chinese characters in a text, those that stand everywhere left aside. */
export function wordPairsIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (!COMMON.has(pair)) pairs.add(pair);
    }
  }
  return pairs;
}

/** True where two texts have a pair of characters in common that does not stand everywhere. */
export function shareWords(known: ReadonlySet<string>, text: string): boolean {
  for (const pair of wordPairsIn(text)) if (known.has(pair)) return true;
  return false;
}
