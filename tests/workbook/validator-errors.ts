import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * What Microsoft's Open XML SDK validator says of a file. It is published as ES modules only, so its command is called.
 */
export async function validatorErrors(file: string): Promise<readonly unknown[]> {
  const command = join(__dirname, "../../node_modules/.bin/ooxml-validator");
  const { stdout } = await promisify(execFile)(command, [file]).catch((failed: { stdout?: string }) => {
    if (failed.stdout) return { stdout: failed.stdout };
    throw failed;
  });
  const result: { readonly errors: readonly unknown[] } = JSON.parse(stdout);
  return result.errors;
}
