import type { RuleMeta } from "../../../src/linting/rule";
import { firstList } from "../../../src/taskpane/store/findings-list";
import { seekerOf } from "../../../src/taskpane/checking/sought";
import { checkedOf, findingOf } from "../finding-of";

const FINDINGS = [
  { ...findingOf("form/a", "error", "L44"), message: "没有计量单位" },
  { ...findingOf("goal/b", "warning", "B2", "B7"), message: "目标不宜相同" },
];
const META: RuleMeta = {
  id: "goal/b",
  title: "总体目标不应相同",
  severity: "warning",
  why: "",
  basis: "",
  fix: "none",
  messages: {},
};
const CONTEXT = { words: { L44: "ＫＭ 公里", B7: "改善 Abc 环境" }, projects: ["道路维修"], projectOf: [0, null] };
const LIST = firstList({ ...checkedOf("目标表", FINDINGS), context: CONTEXT });
const seek = seekerOf(LIST, CONTEXT, new Map([[META.id, META]]));

test.each([
  ["计量", [0]],
  ["道路", [0]],
  ["km", [0]],
  ["ＡＢＣ", [1]],
  ["总体目标", [1]],
  ["b7", [1]],
  ["目标 改善", [1]],
  ["目标 道路", []],
  ["  ", [0, 1]],
])("%p finds %p", (query, ids) => {
  expect(LIST.entries.filter(seek(query)).map(({ id }) => id)).toEqual(ids);
});
