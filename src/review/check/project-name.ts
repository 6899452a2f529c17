import { valueOf } from "../../domain/entry";
import type { Project } from "../../domain/project";

/** What a project is called in a list: 项目名称, or where none is written its 序号. */
export function projectName({ name, seq }: Project): string {
  return valueOf(name) ?? String(valueOf(seq) ?? "");
}
