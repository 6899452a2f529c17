/**
 * Cuts the columns of a grid from `from` to before `to` into parts of about equal width, each a column at least; the
 * first column of each part, and the end.
 */
export function splitColumns(widths: readonly number[], from: number, to: number, parts: number): readonly number[] {
  const at = [0];
  for (let column = from; column < to; column += 1) at.push((at.at(-1) ?? 0) + (widths[column] ?? 0));
  const whole = at.at(-1) ?? 0;
  const edges = [from];
  for (let part = 1; part < parts; part += 1) {
    let best = (edges.at(-1) ?? from) + 1;
    const wanted = (whole * part) / parts;
    for (let edge = best; edge <= to - (parts - part); edge += 1)
      if (Math.abs((at[edge - from] ?? 0) - wanted) < Math.abs((at[best - from] ?? 0) - wanted)) best = edge;
    edges.push(best);
  }
  return [...edges, to];
}
