// Generated from the folder of rules by scripts/generate.ts; do not edit.
import type { RuleCase } from "../support/rule-case";
import { cases as projectBenefitRequired } from "./project/benefit-required.cases";
import { cases as projectCostIndicatorRequired } from "./project/cost-indicator-required.cases";
import { cases as projectDeclaredOnce } from "./project/declared-once.cases";
import { cases as projectDeclaredWeightsHold } from "./project/declared-weights-hold.cases";
import { cases as projectIndicatorCount } from "./project/indicator-count.cases";
import { cases as projectLevel1WeightsUsual } from "./project/level1-weights-usual.cases";
import { cases as projectNameFitsYear } from "./project/name-fits-year.cases";
import { cases as projectNameRequired } from "./project/name-required.cases";
import { cases as projectNameUnique } from "./project/name-unique.cases";
import { cases as projectOutputKindsAdvised } from "./project/output-kinds-advised.cases";
import { cases as projectOutputRequired } from "./project/output-required.cases";
import { cases as projectOwnIndicators } from "./project/own-indicators.cases";
import { cases as projectPeriodFitsYear } from "./project/period-fits-year.cases";
import { cases as projectQuantityIndicatorRequired } from "./project/quantity-indicator-required.cases";
import { cases as projectSatisfactionRequired } from "./project/satisfaction-required.cases";
import { cases as projectWeightsSumUp } from "./project/weights-sum-up.cases";
import { cases as fundsBudgetDecimals } from "./funds/budget-decimals.cases";
import { cases as fundsBudgetRequired } from "./funds/budget-required.cases";
import { cases as fundsPartsAddUp } from "./funds/parts-add-up.cases";
import { cases as fundsTotalsAddUp } from "./funds/totals-add-up.cases";
import { cases as goalAnnualDiffers } from "./goal/annual-differs.cases";
import { cases as goalFiguresInIndicators } from "./goal/figures-in-indicators.cases";
import { cases as goalLinkedToIndicators } from "./goal/linked-to-indicators.cases";
import { cases as goalLongEnough } from "./goal/long-enough.cases";
import { cases as goalLooksAhead } from "./goal/looks-ahead.cases";
import { cases as goalMoreThanMoney } from "./goal/more-than-money.cases";
import { cases as goalNotRepeated } from "./goal/not-repeated.cases";
import { cases as goalRequired } from "./goal/required.cases";
import { cases as goalSpecific } from "./goal/specific.cases";
import { cases as indicatorAsInLibrary } from "./indicator/as-in-library.cases";
import { cases as indicatorBenefitIsNoOutput } from "./indicator/benefit-is-no-output.cases";
import { cases as indicatorBenefitIsNoProcess } from "./indicator/benefit-is-no-process.cases";
import { cases as indicatorBenefitOfItsKind } from "./indicator/benefit-of-its-kind.cases";
import { cases as indicatorCostHasCeiling } from "./indicator/cost-has-ceiling.cases";
import { cases as indicatorCostIsCost } from "./indicator/cost-is-cost.cases";
import { cases as indicatorCostWithinBudget } from "./indicator/cost-within-budget.cases";
import { cases as indicatorDateIsNoSerial } from "./indicator/date-is-no-serial.cases";
import { cases as indicatorDetailExplains } from "./indicator/detail-explains.cases";
import { cases as indicatorDetailFiguresAgree } from "./indicator/detail-figures-agree.cases";
import { cases as indicatorDetailIsNoPlan } from "./indicator/detail-is-no-plan.cases";
import { cases as indicatorDirectionFitsNature } from "./indicator/direction-fits-nature.cases";
import { cases as indicatorDirectionKnown } from "./indicator/direction-known.cases";
import { cases as indicatorDirectionUniform } from "./indicator/direction-uniform.cases";
import { cases as indicatorFixedRowsShared } from "./indicator/fixed-rows-shared.cases";
import { cases as indicatorGeneralNameExplained } from "./indicator/general-name-explained.cases";
import { cases as indicatorInLineWithNamesakes } from "./indicator/in-line-with-namesakes.cases";
import { cases as indicatorLevel1Known } from "./indicator/level1-known.cases";
import { cases as indicatorLevel2Known } from "./indicator/level2-known.cases";
import { cases as indicatorLevel2UnderRightLevel1 } from "./indicator/level2-under-right-level1.cases";
import { cases as indicatorNameIsNoCategory } from "./indicator/name-is-no-category.cases";
import { cases as indicatorNameMeasurable } from "./indicator/name-measurable.cases";
import { cases as indicatorNameRequired } from "./indicator/name-required.cases";
import { cases as indicatorNameShort } from "./indicator/name-short.cases";
import { cases as indicatorNameWithoutValue } from "./indicator/name-without-value.cases";
import { cases as indicatorNatureFitsName } from "./indicator/nature-fits-name.cases";
import { cases as indicatorNatureKnown } from "./indicator/nature-known.cases";
import { cases as indicatorNotRepeated } from "./indicator/not-repeated.cases";
import { cases as indicatorOneValue } from "./indicator/one-value.cases";
import { cases as indicatorPercentIsNoFraction } from "./indicator/percent-is-no-fraction.cases";
import { cases as indicatorQualitativeIsMeasurable } from "./indicator/qualitative-is-measurable.cases";
import { cases as indicatorQualityIsNoCount } from "./indicator/quality-is-no-count.cases";
import { cases as indicatorQuantityIsNoRate } from "./indicator/quantity-is-no-rate.cases";
import { cases as indicatorRateAtMost100 } from "./indicator/rate-at-most-100.cases";
import { cases as indicatorRateIsPerCent } from "./indicator/rate-is-per-cent.cases";
import { cases as indicatorRateOf100IsEqual } from "./indicator/rate-of-100-is-equal.cases";
import { cases as indicatorSameNameSameUnit } from "./indicator/same-name-same-unit.cases";
import { cases as indicatorSatisfactionBelow100 } from "./indicator/satisfaction-below-100.cases";
import { cases as indicatorSatisfactionHighEnough } from "./indicator/satisfaction-high-enough.cases";
import { cases as indicatorSatisfactionInPlace } from "./indicator/satisfaction-in-place.cases";
import { cases as indicatorSatisfactionOfWhom } from "./indicator/satisfaction-of-whom.cases";
import { cases as indicatorTimeWithinYear } from "./indicator/time-within-year.cases";
import { cases as indicatorTimelinessNamesTime } from "./indicator/timeliness-names-time.cases";
import { cases as indicatorUnitFitsName } from "./indicator/unit-fits-name.cases";
import { cases as indicatorUnitStandard } from "./indicator/unit-standard.cases";
import { cases as indicatorValueAboveZero } from "./indicator/value-above-zero.cases";
import { cases as indicatorValueAgreesWithColumns } from "./indicator/value-agrees-with-columns.cases";
import { cases as indicatorValueIsBare } from "./indicator/value-is-bare.cases";
import { cases as indicatorValueIsNumber } from "./indicator/value-is-number.cases";
import { cases as indicatorValueIsWhole } from "./indicator/value-is-whole.cases";
import { cases as indicatorValueNeedsUnit } from "./indicator/value-needs-unit.cases";
import { cases as indicatorValueRequired } from "./indicator/value-required.cases";
import { cases as indicatorWeightPositive } from "./indicator/weight-positive.cases";
import { cases as indicatorWordsNeedNoUnit } from "./indicator/words-need-no-unit.cases";
import { cases as wordingLevelNamesAlike } from "./wording/level-names-alike.cases";
import { cases as wordingNameVariants } from "./wording/name-variants.cases";
import { cases as wordingNoDoubledWords } from "./wording/no-doubled-words.cases";
import { cases as wordingNoInnerBlanks } from "./wording/no-inner-blanks.cases";
import { cases as wordingWidthUniform } from "./wording/width-uniform.cases";
import { cases as formColumnsComplete } from "./form/columns-complete.cases";
import { cases as formCutOff } from "./form/cut-off.cases";
import { cases as formHeadingsComplete } from "./form/headings-complete.cases";
import { cases as formLabelsComplete } from "./form/labels-complete.cases";
import { cases as formLeftover } from "./form/leftover.cases";
import { cases as formMergesNested } from "./form/merges-nested.cases";
import { cases as formMoneyUnitStated } from "./form/money-unit-stated.cases";
import { cases as formNoFormulaErrors } from "./form/no-formula-errors.cases";
import { cases as formNoHiddenData } from "./form/no-hidden-data.cases";
import { cases as formNoPlaceholders } from "./form/no-placeholders.cases";
import { cases as formNumberFormatUniform } from "./form/number-format-uniform.cases";
import { cases as formNumbersAreNumbers } from "./form/numbers-are-numbers.cases";
import { cases as formReadable } from "./form/readable.cases";
import { cases as formRepaired } from "./form/repaired.cases";
import { cases as formSeqContinuous } from "./form/seq-continuous.cases";
import { cases as statementNamesMatch } from "./statement/names-match.cases";
import { cases as statementNoTableClaimHolds } from "./statement/no-table-claim-holds.cases";
import { cases as statementProjectCountMatches } from "./statement/project-count-matches.cases";
import { cases as statementTotalMatches } from "./statement/total-matches.cases";
import { cases as statementUnitNameMatches } from "./statement/unit-name-matches.cases";
import { cases as statementYearMatches } from "./statement/year-matches.cases";

/** The drawn cases of each rule. */
export const CASES: Readonly<Record<string, readonly RuleCase[]>> = {
  "project/benefit-required": projectBenefitRequired,
  "project/cost-indicator-required": projectCostIndicatorRequired,
  "project/declared-once": projectDeclaredOnce,
  "project/declared-weights-hold": projectDeclaredWeightsHold,
  "project/indicator-count": projectIndicatorCount,
  "project/level1-weights-usual": projectLevel1WeightsUsual,
  "project/name-fits-year": projectNameFitsYear,
  "project/name-required": projectNameRequired,
  "project/name-unique": projectNameUnique,
  "project/output-kinds-advised": projectOutputKindsAdvised,
  "project/output-required": projectOutputRequired,
  "project/own-indicators": projectOwnIndicators,
  "project/period-fits-year": projectPeriodFitsYear,
  "project/quantity-indicator-required": projectQuantityIndicatorRequired,
  "project/satisfaction-required": projectSatisfactionRequired,
  "project/weights-sum-up": projectWeightsSumUp,
  "funds/budget-decimals": fundsBudgetDecimals,
  "funds/budget-required": fundsBudgetRequired,
  "funds/parts-add-up": fundsPartsAddUp,
  "funds/totals-add-up": fundsTotalsAddUp,
  "goal/annual-differs": goalAnnualDiffers,
  "goal/figures-in-indicators": goalFiguresInIndicators,
  "goal/linked-to-indicators": goalLinkedToIndicators,
  "goal/long-enough": goalLongEnough,
  "goal/looks-ahead": goalLooksAhead,
  "goal/more-than-money": goalMoreThanMoney,
  "goal/not-repeated": goalNotRepeated,
  "goal/required": goalRequired,
  "goal/specific": goalSpecific,
  "indicator/as-in-library": indicatorAsInLibrary,
  "indicator/benefit-is-no-output": indicatorBenefitIsNoOutput,
  "indicator/benefit-is-no-process": indicatorBenefitIsNoProcess,
  "indicator/benefit-of-its-kind": indicatorBenefitOfItsKind,
  "indicator/cost-has-ceiling": indicatorCostHasCeiling,
  "indicator/cost-is-cost": indicatorCostIsCost,
  "indicator/cost-within-budget": indicatorCostWithinBudget,
  "indicator/date-is-no-serial": indicatorDateIsNoSerial,
  "indicator/detail-explains": indicatorDetailExplains,
  "indicator/detail-figures-agree": indicatorDetailFiguresAgree,
  "indicator/detail-is-no-plan": indicatorDetailIsNoPlan,
  "indicator/direction-fits-nature": indicatorDirectionFitsNature,
  "indicator/direction-known": indicatorDirectionKnown,
  "indicator/direction-uniform": indicatorDirectionUniform,
  "indicator/fixed-rows-shared": indicatorFixedRowsShared,
  "indicator/general-name-explained": indicatorGeneralNameExplained,
  "indicator/in-line-with-namesakes": indicatorInLineWithNamesakes,
  "indicator/level1-known": indicatorLevel1Known,
  "indicator/level2-known": indicatorLevel2Known,
  "indicator/level2-under-right-level1": indicatorLevel2UnderRightLevel1,
  "indicator/name-is-no-category": indicatorNameIsNoCategory,
  "indicator/name-measurable": indicatorNameMeasurable,
  "indicator/name-required": indicatorNameRequired,
  "indicator/name-short": indicatorNameShort,
  "indicator/name-without-value": indicatorNameWithoutValue,
  "indicator/nature-fits-name": indicatorNatureFitsName,
  "indicator/nature-known": indicatorNatureKnown,
  "indicator/not-repeated": indicatorNotRepeated,
  "indicator/one-value": indicatorOneValue,
  "indicator/percent-is-no-fraction": indicatorPercentIsNoFraction,
  "indicator/qualitative-is-measurable": indicatorQualitativeIsMeasurable,
  "indicator/quality-is-no-count": indicatorQualityIsNoCount,
  "indicator/quantity-is-no-rate": indicatorQuantityIsNoRate,
  "indicator/rate-at-most-100": indicatorRateAtMost100,
  "indicator/rate-is-per-cent": indicatorRateIsPerCent,
  "indicator/rate-of-100-is-equal": indicatorRateOf100IsEqual,
  "indicator/same-name-same-unit": indicatorSameNameSameUnit,
  "indicator/satisfaction-below-100": indicatorSatisfactionBelow100,
  "indicator/satisfaction-high-enough": indicatorSatisfactionHighEnough,
  "indicator/satisfaction-in-place": indicatorSatisfactionInPlace,
  "indicator/satisfaction-of-whom": indicatorSatisfactionOfWhom,
  "indicator/time-within-year": indicatorTimeWithinYear,
  "indicator/timeliness-names-time": indicatorTimelinessNamesTime,
  "indicator/unit-fits-name": indicatorUnitFitsName,
  "indicator/unit-standard": indicatorUnitStandard,
  "indicator/value-above-zero": indicatorValueAboveZero,
  "indicator/value-agrees-with-columns": indicatorValueAgreesWithColumns,
  "indicator/value-is-bare": indicatorValueIsBare,
  "indicator/value-is-number": indicatorValueIsNumber,
  "indicator/value-is-whole": indicatorValueIsWhole,
  "indicator/value-needs-unit": indicatorValueNeedsUnit,
  "indicator/value-required": indicatorValueRequired,
  "indicator/weight-positive": indicatorWeightPositive,
  "indicator/words-need-no-unit": indicatorWordsNeedNoUnit,
  "wording/level-names-alike": wordingLevelNamesAlike,
  "wording/name-variants": wordingNameVariants,
  "wording/no-doubled-words": wordingNoDoubledWords,
  "wording/no-inner-blanks": wordingNoInnerBlanks,
  "wording/width-uniform": wordingWidthUniform,
  "form/columns-complete": formColumnsComplete,
  "form/cut-off": formCutOff,
  "form/headings-complete": formHeadingsComplete,
  "form/labels-complete": formLabelsComplete,
  "form/leftover": formLeftover,
  "form/merges-nested": formMergesNested,
  "form/money-unit-stated": formMoneyUnitStated,
  "form/no-formula-errors": formNoFormulaErrors,
  "form/no-hidden-data": formNoHiddenData,
  "form/no-placeholders": formNoPlaceholders,
  "form/number-format-uniform": formNumberFormatUniform,
  "form/numbers-are-numbers": formNumbersAreNumbers,
  "form/readable": formReadable,
  "form/repaired": formRepaired,
  "form/seq-continuous": formSeqContinuous,
  "statement/names-match": statementNamesMatch,
  "statement/no-table-claim-holds": statementNoTableClaimHolds,
  "statement/project-count-matches": statementProjectCountMatches,
  "statement/total-matches": statementTotalMatches,
  "statement/unit-name-matches": statementUnitNameMatches,
  "statement/year-matches": statementYearMatches,
};
