import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import ts from "typescript";

const ENDINGS = ["", ".ts", ".tsx"];

/** Every TypeScript file below a folder, named from `root` with slashes, sorted. */
export function sourceFiles(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => posix.join(folder, name.split(sep).join("/")))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .sort();
}

/** What a text imports, types and imports on demand among it, as written. */
export function specifiersIn(text) {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The file of the project that a relative specifier leads to, named from `root`; null for a package or a file of another kind. */
export function resolved(root, file, specifier) {
  if (!specifier.startsWith(".")) return null;
  const path = join(root, dirname(file), specifier);
  const found = ENDINGS.map((ending) => path + ending).find((name) => existsSync(name) && statSync(name).isFile());
  return found ? relative(root, found).split(sep).join("/") : null;
}

/** Which file of src imports which, by name. */
export function moduleGraph(root) {
  return new Map(
    sourceFiles(root, "src").map((file) => [
      file,
      specifiersIn(readFileSync(join(root, file), "utf8")).flatMap(
        (specifier) => resolved(root, file, specifier) ?? [],
      ),
    ]),
  );
}

/** The circles of a graph (Tarjan's strongly connected components of more than one file), each sorted. */
export function circlesOf(graph) {
  const [index, low, stack, circles] = [new Map(), new Map(), [], []];
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return circles;
}
