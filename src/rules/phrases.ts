import { quoted } from "../linting/quoted";
import type { IndicatorContext, ProjectContext } from "../linting/rule-context";

/** A project's name as findings call it: 项目「…」, or by its number, or 未命名项目. */
export function projectPhrase({ name, project }: Pick<ProjectContext, "name" | "project">): string {
  if (name !== "") return `项目${quoted(name)}`;
  return project.seq.state === "filled" ? `序号 ${project.seq.value} 的项目` : "未填名称的项目";
}

/** An indicator as findings call it: 项目「…」的指标「…」. */
export function indicatorPhrase({ of, project, name }: IndicatorContext): string {
  const owner = projectPhrase({ name: of, project });
  return name === "" ? `${owner}未填名称的指标` : `${owner}的指标${quoted(name)}`;
}

/** 「甲」、「乙」、「丙」等 5 个: at most `most` names, the rest counted. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(quoted).join("、");
  return names.length > most ? `${shown}等 ${names.length} 个` : shown;
}

/** A sum without the dust of binary fractions: at most six decimals, as the budget system keeps. */
export function figure(number: number): string {
  return String(Math.round(number * 1e6) / 1e6);
}
