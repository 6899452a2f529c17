/** What is asked at most once. */
export function once<T>(ask: () => T): () => T {
  let answer: { readonly is: T } | null = null;
  return () => (answer ??= { is: ask() }).is;
}
