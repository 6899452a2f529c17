import { drawnCards, termCard } from "../../support/road-cards";
import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "实施期和年度的总额都等于各项来源之和",
    sheet: drawnCards(termCard({ termFunds: ["360", "300", "60"], yearFunds: ["200", "160", "40"] })),
  },
  {
    name: "实施期少十万元，年度总额没有填",
    sheet: drawnCards(
      termCard({
        termFunds: ["350 {funds/parts-add-up}", "300 {+funds/parts-add-up}", "60 {+funds/parts-add-up}"],
        yearFunds: ["0 {funds/parts-add-up}", "160 {+funds/parts-add-up}", "40 {+funds/parts-add-up}"],
      }),
    ),
    tells: [
      "项目「乡村道路亮化工程」：「实施期资金总额」为 350，各项来源相加为 360，两处应一致",
      "项目「乡村道路亮化工程」：「年度资金总额」为 0，各项来源相加为 200，两处应一致",
    ],
  },
];
