import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { TrueTable } from "./sample-workbooks";
import { cleanSample, rawSample } from "./sample-workbooks";

/** Writes the sample workbooks from the document's text and its true table: npx tsx scripts/make-samples.ts */
const SOURCE = "tests/sheets/2020-gulou-zuzhibu";
const TARGET = "assets/samples/2020-gulou";

const text = readFileSync(`${SOURCE}.txt`, "utf8");
const truth: TrueTable = JSON.parse(readFileSync(`${SOURCE}.truth.json`, "utf8"));
mkdirSync("assets/samples", { recursive: true });
writeFileSync(`${TARGET}-raw.xlsx`, await rawSample(text));
writeFileSync(`${TARGET}-clean.xlsx`, await cleanSample(text, truth));
