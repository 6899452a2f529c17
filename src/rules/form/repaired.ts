import type { RepairKind } from "../../domain/repair";
import { defineRule } from "../../linting/define-rule";
import { COPY_QUALITY } from "../citations";

/** An example of words says more than one of a number. */
const WORDS = /\p{Script=Han}{2}/u;

/** What reading did to make sense of the copy, told once a kind, so that a person can look it over. */
export const repaired = defineRule({
  meta: {
    id: "form/repaired",
    title: "复原的内容应对照原件核对",
    severity: "suggestion",
    why: "表格由 PDF 或网页复制而来时会错列、断格；下列内容已按上下文复原后再校验，报送前应对照原件看一遍。",
    basis: COPY_QUALITY,
    fix: "none",
    messages: {
      shifted: "{count} 处内容错列，已归回所属栏（如「{example}」），应对照原件核对",
      joined: "{count} 处内容被拆断，已拼接（如「{example}」），应对照原件核对",
      split: "{count} 处内容粘在一格，已分开（如「{example}」），应对照原件核对",
      carried: "{count} 处内容未逐行填写，已按上文沿用（如「{example}」），应对照原件核对",
      supplied: "{count} 处内容未印出，已按指标框架补出（如「{example}」），应对照原件核对",
      chosen: "{count} 处内容归在哪一栏有两种读法，已取其一（如「{example}」），须对照原件核对",
    },
  },
  check({ reading }, report) {
    const kinds: readonly RepairKind[] = ["shifted", "joined", "split", "carried", "supplied", "chosen"];
    for (const says of kinds) {
      const notes = reading.repairs.filter(({ kind }) => kind === says);
      const [first, ...others] = notes;
      if (!first) continue;
      report({
        messageId: says,
        at: first.at,
        related: others.map(({ at }) => at),
        data: {
          count: notes.length,
          example: (notes.find(({ text }) => WORDS.test(text)) ?? notes.find(({ text }) => text !== "") ?? first).text,
        },
      });
    }
  },
});
