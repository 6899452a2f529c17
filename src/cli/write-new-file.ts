import { randomUUID } from "node:crypto";
import { constants, copyFile, rename, rm, writeFile } from "node:fs/promises";
import { writingTrouble } from "./file-trouble";

/**
 * Writes a file whole or not at all: first beside its place under a name of its own, then moved there. An existing file
 * is replaced only where `replace` says so. Gives null, or one sentence why nothing was written.
 */
export async function writeNewFile(file: string, bytes: Uint8Array, replace: boolean): Promise<string | null> {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    if (replace) await rename(beside, file);
    else await copyFile(beside, file, constants.COPYFILE_EXCL);
    return null;
  } catch (failure) {
    return writingTrouble(file, failure);
  } finally {
    await rm(beside, { force: true });
  }
}
