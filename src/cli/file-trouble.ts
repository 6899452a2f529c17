import { OPEN_TROUBLE, SAID } from "./strings";

/**
 * One sentence why a file could not be read, from Node's error
 * (https://nodejs.org/api/errors.html#common-system-errors).
 */
export function readingTrouble(file: string, failure: unknown): string {
  switch (codeOf(failure)) {
    case "ENOENT":
    case "ENOTDIR":
      return SAID.noSuchFile(file);
    case "EISDIR":
      return SAID.isFolder(file);
    case "EACCES":
    case "EPERM":
    case "EBUSY":
      return SAID.notAllowed(file);
    case "ERR_FS_FILE_TOO_LARGE":
      return OPEN_TROUBLE["too-large"](file);
    default:
      return SAID.cannotRead(file, codeOf(failure));
  }
}

/** One sentence why a file could not be written. */
export function writingTrouble(file: string, failure: unknown): string {
  switch (codeOf(failure)) {
    case "EEXIST":
      return SAID.outExists(file);
    case "ENOENT":
    case "ENOTDIR":
      return SAID.outNoFolder(file);
    case "EISDIR":
      return SAID.isFolder(file);
    case "ENAMETOOLONG":
      return SAID.nameTooLong(file);
    case "ENOSPC":
    case "EDQUOT":
      return SAID.diskFull(file);
    case "EACCES":
    case "EPERM":
    case "EBUSY":
    case "EROFS":
      return SAID.cannotWriteHere(file);
    default:
      return SAID.cannotWrite(file, codeOf(failure));
  }
}

/** The code of a failure of Node, "ENOENT"; the name of any other. */
export function codeOf(failure: unknown): string {
  // By what it has and not by its class: Node's errors may come from another realm than ours.
  if (typeof failure === "object" && failure !== null && "code" in failure && typeof failure.code === "string")
    return failure.code;
  return failure instanceof Error ? failure.name : String(failure);
}
