import { childElements, rootElement, sourceOf } from "./xml-scan";

/** The string elements of the part that cells share, read where one is first asked for; none where all are plain. */
export function sharedStrings(part: () => string | null): (number: number) => string | null {
  let elements: readonly string[] | null = null;
  const read = (): readonly string[] => {
    const xml = part();
    if (xml === null || !RUN.test(xml)) return [];
    const root = rootElement(xml);
    return [...childElements(xml, root.innerStart, root.innerEnd)].map((element) => sourceOf(xml, element));
  };
  return (number) => (elements ??= read())[number] ?? null;
}

/** The start of a run: a stretch of a text in a font of its own. */
const RUN = /<(?:[\w.-]+:)?r[\s>]/;
