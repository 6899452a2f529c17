import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a page of the production build loads of our own, before and after gzip -9. */
export interface BundleSize {
  readonly page: string;
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
}

const PAGES = ["taskpane.html", "commands.html", "index.html"];

/**
 * The sizes of the scripts and styles the pages in `dist` name; none where nothing is built. Microsoft's office.js is
 * not ours and not counted.
 */
export function bundleSizes(dist: string): readonly BundleSize[] {
  return PAGES.filter((page) => existsSync(join(dist, page))).map((page) => {
    const html = readFileSync(join(dist, page), "utf8");
    const sources = [...html.matchAll(/(?:src|href)="?([^"\s>:]+\.(?:js|css))/g)]
      .map(([, source = ""]) => join(dist, dirname(page), source))
      .filter((file) => existsSync(file) && !/office-js/.test(file));
    return sizeOf(page, [...new Set(sources)]);
  });
}

/** The size of some files that a page loads. */
export function sizeOf(page: string, files: readonly string[]): BundleSize {
  const contents = files.map((file) => readFileSync(file));
  return {
    page,
    files: contents.length,
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}
