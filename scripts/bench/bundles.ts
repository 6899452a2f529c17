import { join } from "node:path";
import { bundleSizes } from "./bundle-sizes";
import type { Figure } from "./figure";

/** What each page of the production build loads of our own; one line that says so where nothing is built. */
export function bundles(): readonly Figure[] {
  const sizes = bundleSizes(join(__dirname, "../../dist"));
  if (sizes.length === 0) return [{ name: "nothing is built; npm run build makes dist/", value: "–" }];
  return sizes.map(({ page, bytes, gzip }) => ({ name: `${page}: ${kilobytes(bytes)}, gzip`, value: kilobytes(gzip) }));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
