import { drawnCards, yearCard } from "../../support/road-cards";
import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  { name: "跨两年的项目", sheet: drawnCards(yearCard({ period: "2023年1月-2024年12月" })) },
  { name: "只写年内的月份，结束没有再写年", sheet: drawnCards(yearCard({ period: "2023年3月-12月" })) },
  { name: "长期项目只写开始", sheet: drawnCards(yearCard({ period: "2019年起长期" })) },
  {
    name: "开始晚于结束",
    sheet: drawnCards(yearCard({ period: "2024年6月-2023年12月 {project/period-fits-year}" })),
    tells: ["项目「乡村道路亮化工程」：起止时间「2024年6月-2023年12月」的开始晚于结束，应先后相续"],
  },
  {
    name: "年度不在起止时间内",
    sheet: drawnCards(
      yearCard({
        year: "（2023年度） {+project/period-fits-year}",
        period: "2020.1-2022.12 {project/period-fits-year}",
      }),
    ),
    tells: ["项目「乡村道路亮化工程」：起止时间为 2020 至 2022 年，表头为 2023 年度，起止时间应包含本年度"],
  },
  {
    name: "一张表上两个项目都写反了",
    sheet: drawnCards(
      yearCard({ period: "2024年6月-2023年12月 {project/period-fits-year}" }),
      yearCard({ project: "村道绿化工程", works: "绿化", period: "2023.9-2023.5 {project/period-fits-year}" }),
    ),
    tells: [
      "项目「乡村道路亮化工程」：起止时间「2024年6月-2023年12月」的开始晚于结束，应先后相续",
      "项目「村道绿化工程」：起止时间「2023.9-2023.5」的开始晚于结束，应先后相续",
    ],
  },
];
