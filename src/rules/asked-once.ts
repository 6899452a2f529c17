/**
 * The same few words stand in many rows of a long table: what is asked of a text is asked once and kept for one check.
 */
export function askedOnce<T extends string | number | boolean | object | null>(
  ask: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answered = known.get(text);
    if (answered !== undefined) return answered;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
