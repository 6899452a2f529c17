import type { Finding } from "../../src/linting/finding";
import { check } from "../../src/linting/check";
import type { Profile } from "../../src/linting/profile";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { marksOf, tableOf } from "../support/check-case";
import { drawForm } from "../support/draw-form";
import { formatAddress } from "../../src/sheet/a1";
import type { ModelForm, ModelName } from "../support/model-forms";
import { MODEL_FORMS } from "../support/model-forms";
import type { Mutation } from "../support/mutation";
import { MUTATIONS, NOT_ALONE } from "./mutations";

function checked(snapshot: SheetSnapshot, { choices }: ModelForm, profile: Partial<Profile> = {}): readonly Finding[] {
  return check(
    { snapshot, reading: readDocument(snapshot, choices), profile: { ...STANDARD_PROFILE, ...profile } },
    RULES,
  ).findings;
}

test.each(Object.entries<ModelForm>(MODEL_FORMS))("the exemplary form of %s gives no finding at all", (_, model) => {
  expect(tableOf(checked(drawForm(model.drawing).snapshot, model))).toBe("");
});

const PLAIN = Object.fromEntries(
  Object.entries<ModelForm>(MODEL_FORMS).map(([name, { drawing }]) => [name, drawing.replace(/ +/g, " ")]),
) as Readonly<Record<ModelName, string>>;

/** The model's drawing with the slip in it; each piece must be the only one of its kind. */
function slipped({ model, change }: Mutation): string {
  return change.reduce((drawing, [drawn, instead]) => {
    const pieces = drawing.split(drawn);
    if (pieces.length !== 2)
      throw new Error(`「${drawn}」 stands ${pieces.length - 1} times in the drawing of ${model}.`);
    return pieces.join(instead);
  }, PLAIN[model]);
}

test.each(MUTATIONS.map((mutation, index) => [`${mutation.tells} (${index})`, mutation] as const))(
  "%s, exactly there and nothing else",
  (_, mutation) => {
    const { snapshot, marks } = drawForm(slipped(mutation));
    const findings = checked({ ...snapshot, ...mutation.sheet }, MODEL_FORMS[mutation.model], mutation.profile);
    expect(findings.map(({ rule, messageId: says }) => `${rule} ${says}`)).toEqual([mutation.tells]);
    expect(marksOf(findings)).toEqual(
      marks.map(({ at, further }) => `${further ? "+" : ""}${formatAddress(at)}`).sort(),
    );
  },
);

test("each message of each rule has its slip, or a reason why it never comes alone", () => {
  const messages = RULES.flatMap(({ meta }) => Object.keys(meta.messages).map((says) => `${meta.id} ${says}`)).sort();
  const provoked = new Set(MUTATIONS.map(({ tells }) => tells));
  expect(Object.keys(NOT_ALONE).filter((tells) => provoked.has(tells))).toEqual([]);
  expect([...provoked, ...Object.keys(NOT_ALONE)].sort()).toEqual(messages);
});
