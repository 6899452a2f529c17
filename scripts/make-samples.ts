import { mkdirSync, writeFileSync } from "node:fs";
import { sheetText, trueDocument } from "../tests/sheets/true-table";
import { cleanSample, rawSample } from "./sample-workbooks";

/** Writes the sample workbooks from the document's text and its true table: npm run samples */
const SOURCE = "2020-gulou-zuzhibu";
const TARGET = "assets/samples/2020-gulou";

const text = sheetText(`${SOURCE}.txt`);
mkdirSync("assets/samples", { recursive: true });
writeFileSync(`${TARGET}-raw.xlsx`, await rawSample(text));
writeFileSync(`${TARGET}-clean.xlsx`, await cleanSample(text, trueDocument(`${SOURCE}.truth.json`)));
