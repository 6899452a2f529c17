import { randomBytes } from "node:crypto";
import { access, link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SaveTrouble } from "../workbook/xlsx/save-trouble";
import { saveWorkbook } from "../workbook/xlsx/save-workbook";
import type { Workbook } from "../workbook/workbook";
import { codeOf, writingTrouble } from "./file-trouble";
import { SAVE_TROUBLE } from "./strings";

/** Saves a workbook as a file, as writeNewFile does, once it is known to be sound. */
export async function writeWorkbook(workbook: Workbook, file: string, replace: boolean): Promise<string | null> {
  try {
    return await writeNewFile(file, await saveWorkbook(workbook), replace);
  } catch (trouble) {
    if (trouble instanceof SaveTrouble) return SAVE_TROUBLE[trouble.kind](file, trouble.detail);
    throw trouble;
  }
}

/**
 * Writes a file whole or not at all: first beside its place under a short name of its own, down to the disk, then under
 * its name in one step, so that whatever ends the program leaves no part of a file under that name. An existing file is
 * replaced only where `replace` says so. Gives null, or one sentence why nothing was written.
 */
export async function writeNewFile(file: string, bytes: Uint8Array, replace: boolean): Promise<string | null> {
  const beside = join(dirname(file), `.jxmb-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeToDisk(beside, bytes);
    if (replace) await rename(beside, file);
    else await nameNewFile(beside, file);
    return null;
  } catch (failure) {
    return writingTrouble(file, failure);
  } finally {
    await rm(beside, { force: true });
  }
}

async function writeToDisk(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * A second name never takes the place of a file. Disks without second names (exFAT) are asked first, then renamed on.
 */
async function nameNewFile(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (failure) {
    if (!NO_SECOND_NAMES.has(codeOf(failure))) throw failure;
    if (await exists(file)) throw Object.assign(new Error(file), { code: "EEXIST" });
    await rename(beside, file);
  }
}

const NO_SECOND_NAMES: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"]);

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (failure) {
    if (codeOf(failure) === "ENOENT") return false;
    throw failure;
  }
}
