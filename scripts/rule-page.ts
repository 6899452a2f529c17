import type { Rule } from "../src/linting/rule";
import type { RuleCase } from "../tests/support/rule-case";

const NOTICE = "<!-- Generated from the rule and its cases by scripts/generate.ts; do not edit. -->";

const SEVERITY = { error: "错误", warning: "警告", suggestion: "建议" } as const;
const FIX = { none: "无", safe: "可直接改正", "needs-review": "可改正，须确认" } as const;
const SUBJECT: Readonly<Record<string, string>> = {
  project: "项目",
  funds: "资金",
  goal: "总体目标",
  indicator: "绩效指标",
  wording: "文字",
  form: "表式",
  statement: "情况说明",
};

/** A rule's page: what it asserts, why, on what basis, what it says, and its cases as examples. */
export function rulePage({ meta }: Rule, cases: readonly RuleCase[]): string {
  const messages = Object.values(meta.messages).map((template) => `- ${template}`);
  return `${NOTICE}

# ${meta.title}

| 规则 | 级别 | 改正 |
|---|---|---|
| \`${meta.id}\` | ${SEVERITY[meta.severity]} | ${FIX[meta.fix]} |

**为什么** ${meta.why}

**依据** ${meta.basis}

## 提示

${messages.join("\n")}

## 例子

\`{${meta.id}}\` 标出查出的位置，\`{+…}\` 是同一问题的其他位置；\`^\` 表示与上格合并；未画出的栏按规范填写。

${cases.map(example).join("\n\n")}
`;
}

function example({ name, sheet, tells, after, profile }: RuleCase): string {
  const found = tells && tells.length > 0 ? `\n\n查出：\n\n${tells.map((tell) => `- ${tell}`).join("\n")}` : "";
  const fixed = after === undefined ? "" : `\n\n改正后：\n\n${fenced(after)}`;
  const asked = profile ? `审核口径：\n\n\`\`\`json\n${JSON.stringify(profile, null, 1)}\n\`\`\`\n\n` : "";
  return `### ${name}\n\n${asked}${fenced(sheet)}${found}${fixed}`;
}

function fenced(drawing: string): string {
  const lines = drawing.split("\n").map((line) => line.trim());
  return `\`\`\`\n${lines.join("\n").trim()}\n\`\`\``;
}

/** The index: rules by subject with severity and fix. */
export function ruleIndex(rules: readonly Rule[]): string {
  const sections = Object.entries(SUBJECT).flatMap(([subject, name]) => {
    const own = rules.filter(({ meta }) => meta.id.startsWith(`${subject}/`));
    const rows = own.map(
      ({ meta }) =>
        `| [${meta.title}](${meta.id}.md) | \`${meta.id}\` | ${SEVERITY[meta.severity]} | ${FIX[meta.fix]} |`,
    );
    return own.length === 0
      ? []
      : [`## ${name}\n\n| 规则 | 编号 | 级别 | 改正 |\n|---|---|---|---|\n${rows.join("\n")}`];
  });
  const count = (severity: keyof typeof SEVERITY) => rules.filter(({ meta }) => meta.severity === severity).length;
  return `${NOTICE}

# 校验规则

共 ${rules.length} 条：错误 ${count("error")} 条，警告 ${count("warning")} 条，建议 ${count("suggestion")} 条。

${sections.join("\n\n")}
`;
}
