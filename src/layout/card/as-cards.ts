import type { FundsLine } from "../../domain/card-items";
import type { Entry } from "../../domain/entry";
import { placeOf } from "../../domain/entry";
import type { Project } from "../../domain/project";
import type { TargetTable } from "../../domain/target-table";
import { LINES_OF_A_LIST } from "../captions/card-form";

/**
 * The projects of a list as cards, one table each: the budget as the year's money with its sources to be filled in, the
 * columns of the project that a list lacks as labels. The order of the cards stands for 序号, and sums of projects have
 * no place on the card of one.
 */
export function asCards(table: TargetTable): readonly TargetTable[] {
  return table.projects.map((project) => ({
    ...table,
    form: "card",
    projects: [cardOfProject(project)],
    totals: [],
    at: project.at,
  }));
}

function cardOfProject(project: Project): Project {
  const { additional: extras, budget, at } = project;
  const blank: Entry<never> = { state: "blank", at: placeOf(project.name) };
  const funds = LINES_OF_A_LIST.map(([kind, caption]): FundsLine => ({
    kind,
    horizon: "annual",
    caption,
    amount: kind === "total" ? budget : blank,
    amountCaption: null,
    additional: [],
  }));
  const others = extras.map(({ caption, entry }) => ({ label: caption, entry }));
  return {
    ...project,
    additional: [],
    at,
    card: {
      department: blank,
      implementingUnit: blank,
      character: blank,
      starts: blank,
      ends: blank,
      annualGoal: blank,
      funds,
      tasks: [],
      others,
    },
  };
}
