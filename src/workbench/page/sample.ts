import { EMPTY_SAMPLE, LOOKS, SAMPLES, VERSIONS } from "../strings";
import type { Look } from "./look";

/** A workbook that comes with the product. Its file is `assets/samples/<id>.xlsx`; the empty one has none. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly fileName: string;
}

/** What the page's address asks for: `?sample=`, `?api=` and `?look=`; what it does not know is the default. */
export function readQuery(search: string): { readonly sample: Sample; readonly api: string; readonly look: Look } {
  const query = new URLSearchParams(search);
  const [first] = SAMPLES;
  const wanted = query.get("sample");
  const newest = VERSIONS[VERSIONS.length - 1]?.api ?? "";
  return {
    look: LOOKS.find(({ look }) => look === query.get("look"))?.look ?? "system",
    sample: [...SAMPLES, EMPTY_SAMPLE].find(({ id }) => id === wanted) ?? first,
    api: VERSIONS.find(({ api }) => api === query.get("api"))?.api ?? newest,
  };
}

/** The address of a sample's file, null for the empty workbook. */
export function sampleUrl({ id }: Sample): string | null {
  return id === EMPTY_SAMPLE.id ? null : `assets/samples/${id}.xlsx`;
}
