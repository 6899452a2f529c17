import ts from "typescript";

/** One of Microsoft's snippets: its code, ready to run, and the page it runs in. */
export interface Snippet {
  /** "46-table/create-table". */
  readonly id: string;
  readonly code: string;
  readonly page: string;
}

/** Reads a snippet as Script Lab keeps it: a YAML file with its script and its page as indented blocks. */
export function readSnippet(id: string, yaml: string): Snippet {
  const code = ts.transpileModule(blockUnder(yaml, "script"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None, strict: false },
  }).outputText;
  return { id, code, page: blockUnder(yaml, "template") };
}

/** The text of `content: |-` under a heading, without its indentation. */
function blockUnder(yaml: string, heading: string): string {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(`${heading}:`));
  const content = lines.findIndex((line, index) => index > start && /^ +content: [|>]-?/.test(line));
  if (start < 0 || content < 0) return "";
  const block: string[] = [];
  const indent = /^ */.exec(lines[content + 1] ?? "")?.[0].length ?? 0;
  for (const line of lines.slice(content + 1)) {
    if (line.trim() !== "" && !line.startsWith(" ".repeat(indent))) break;
    block.push(line.slice(indent));
  }
  return block.join("\n");
}
