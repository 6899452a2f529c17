// Generated from the folder of rules by scripts/generate.ts; do not edit.
import type { Rule } from "../linting/rule";
import { benefitRequired as projectBenefitRequired } from "./project/benefit-required";
import { costIndicatorRequired as projectCostIndicatorRequired } from "./project/cost-indicator-required";
import { declaredOnce as projectDeclaredOnce } from "./project/declared-once";
import { declaredWeightsHold as projectDeclaredWeightsHold } from "./project/declared-weights-hold";
import { indicatorCount as projectIndicatorCount } from "./project/indicator-count";
import { level1WeightsUsual as projectLevel1WeightsUsual } from "./project/level1-weights-usual";
import { nameFitsYear as projectNameFitsYear } from "./project/name-fits-year";
import { nameRequired as projectNameRequired } from "./project/name-required";
import { nameUnique as projectNameUnique } from "./project/name-unique";
import { outputKindsAdvised as projectOutputKindsAdvised } from "./project/output-kinds-advised";
import { outputRequired as projectOutputRequired } from "./project/output-required";
import { ownIndicators as projectOwnIndicators } from "./project/own-indicators";
import { periodFitsYear as projectPeriodFitsYear } from "./project/period-fits-year";
import { quantityIndicatorRequired as projectQuantityIndicatorRequired } from "./project/quantity-indicator-required";
import { satisfactionRequired as projectSatisfactionRequired } from "./project/satisfaction-required";
import { weightsSumUp as projectWeightsSumUp } from "./project/weights-sum-up";
import { budgetDecimals as fundsBudgetDecimals } from "./funds/budget-decimals";
import { budgetRequired as fundsBudgetRequired } from "./funds/budget-required";
import { partsAddUp as fundsPartsAddUp } from "./funds/parts-add-up";
import { totalsAddUp as fundsTotalsAddUp } from "./funds/totals-add-up";
import { annualDiffers as goalAnnualDiffers } from "./goal/annual-differs";
import { figuresInIndicators as goalFiguresInIndicators } from "./goal/figures-in-indicators";
import { linkedToIndicators as goalLinkedToIndicators } from "./goal/linked-to-indicators";
import { longEnough as goalLongEnough } from "./goal/long-enough";
import { looksAhead as goalLooksAhead } from "./goal/looks-ahead";
import { moreThanMoney as goalMoreThanMoney } from "./goal/more-than-money";
import { notRepeated as goalNotRepeated } from "./goal/not-repeated";
import { required as goalRequired } from "./goal/required";
import { specific as goalSpecific } from "./goal/specific";
import { asInLibrary as indicatorAsInLibrary } from "./indicator/as-in-library";
import { benefitIsNoOutput as indicatorBenefitIsNoOutput } from "./indicator/benefit-is-no-output";
import { benefitIsNoProcess as indicatorBenefitIsNoProcess } from "./indicator/benefit-is-no-process";
import { benefitOfItsKind as indicatorBenefitOfItsKind } from "./indicator/benefit-of-its-kind";
import { costHasCeiling as indicatorCostHasCeiling } from "./indicator/cost-has-ceiling";
import { costIsCost as indicatorCostIsCost } from "./indicator/cost-is-cost";
import { costWithinBudget as indicatorCostWithinBudget } from "./indicator/cost-within-budget";
import { dateIsNoSerial as indicatorDateIsNoSerial } from "./indicator/date-is-no-serial";
import { detailExplains as indicatorDetailExplains } from "./indicator/detail-explains";
import { detailFiguresAgree as indicatorDetailFiguresAgree } from "./indicator/detail-figures-agree";
import { detailIsNoPlan as indicatorDetailIsNoPlan } from "./indicator/detail-is-no-plan";
import { directionFitsNature as indicatorDirectionFitsNature } from "./indicator/direction-fits-nature";
import { directionKnown as indicatorDirectionKnown } from "./indicator/direction-known";
import { directionUniform as indicatorDirectionUniform } from "./indicator/direction-uniform";
import { fixedRowsShared as indicatorFixedRowsShared } from "./indicator/fixed-rows-shared";
import { generalNameExplained as indicatorGeneralNameExplained } from "./indicator/general-name-explained";
import { inLineWithNamesakes as indicatorInLineWithNamesakes } from "./indicator/in-line-with-namesakes";
import { level1Known as indicatorLevel1Known } from "./indicator/level1-known";
import { level2Known as indicatorLevel2Known } from "./indicator/level2-known";
import { level2UnderRightLevel1 as indicatorLevel2UnderRightLevel1 } from "./indicator/level2-under-right-level1";
import { nameIsNoCategory as indicatorNameIsNoCategory } from "./indicator/name-is-no-category";
import { nameMeasurable as indicatorNameMeasurable } from "./indicator/name-measurable";
import { nameRequired as indicatorNameRequired } from "./indicator/name-required";
import { nameShort as indicatorNameShort } from "./indicator/name-short";
import { nameWithoutValue as indicatorNameWithoutValue } from "./indicator/name-without-value";
import { natureFitsName as indicatorNatureFitsName } from "./indicator/nature-fits-name";
import { natureKnown as indicatorNatureKnown } from "./indicator/nature-known";
import { notRepeated as indicatorNotRepeated } from "./indicator/not-repeated";
import { oneValue as indicatorOneValue } from "./indicator/one-value";
import { percentIsNoFraction as indicatorPercentIsNoFraction } from "./indicator/percent-is-no-fraction";
import { qualitativeIsMeasurable as indicatorQualitativeIsMeasurable } from "./indicator/qualitative-is-measurable";
import { qualityIsNoCount as indicatorQualityIsNoCount } from "./indicator/quality-is-no-count";
import { quantityIsNoRate as indicatorQuantityIsNoRate } from "./indicator/quantity-is-no-rate";
import { rateAtMost100 as indicatorRateAtMost100 } from "./indicator/rate-at-most-100";
import { rateIsPerCent as indicatorRateIsPerCent } from "./indicator/rate-is-per-cent";
import { rateOf100IsEqual as indicatorRateOf100IsEqual } from "./indicator/rate-of-100-is-equal";
import { sameNameSameUnit as indicatorSameNameSameUnit } from "./indicator/same-name-same-unit";
import { satisfactionBelow100 as indicatorSatisfactionBelow100 } from "./indicator/satisfaction-below-100";
import { satisfactionHighEnough as indicatorSatisfactionHighEnough } from "./indicator/satisfaction-high-enough";
import { satisfactionInPlace as indicatorSatisfactionInPlace } from "./indicator/satisfaction-in-place";
import { satisfactionOfWhom as indicatorSatisfactionOfWhom } from "./indicator/satisfaction-of-whom";
import { timeWithinYear as indicatorTimeWithinYear } from "./indicator/time-within-year";
import { timelinessNamesTime as indicatorTimelinessNamesTime } from "./indicator/timeliness-names-time";
import { unitFitsName as indicatorUnitFitsName } from "./indicator/unit-fits-name";
import { unitStandard as indicatorUnitStandard } from "./indicator/unit-standard";
import { valueAboveZero as indicatorValueAboveZero } from "./indicator/value-above-zero";
import { valueAgreesWithColumns as indicatorValueAgreesWithColumns } from "./indicator/value-agrees-with-columns";
import { valueIsBare as indicatorValueIsBare } from "./indicator/value-is-bare";
import { valueIsNumber as indicatorValueIsNumber } from "./indicator/value-is-number";
import { valueIsWhole as indicatorValueIsWhole } from "./indicator/value-is-whole";
import { valueNeedsUnit as indicatorValueNeedsUnit } from "./indicator/value-needs-unit";
import { valueRequired as indicatorValueRequired } from "./indicator/value-required";
import { weightPositive as indicatorWeightPositive } from "./indicator/weight-positive";
import { wordsNeedNoUnit as indicatorWordsNeedNoUnit } from "./indicator/words-need-no-unit";
import { levelNamesAlike as wordingLevelNamesAlike } from "./wording/level-names-alike";
import { nameVariants as wordingNameVariants } from "./wording/name-variants";
import { noDoubledWords as wordingNoDoubledWords } from "./wording/no-doubled-words";
import { noInnerBlanks as wordingNoInnerBlanks } from "./wording/no-inner-blanks";
import { widthUniform as wordingWidthUniform } from "./wording/width-uniform";
import { columnsComplete as formColumnsComplete } from "./form/columns-complete";
import { cutOff as formCutOff } from "./form/cut-off";
import { headingsComplete as formHeadingsComplete } from "./form/headings-complete";
import { labelsComplete as formLabelsComplete } from "./form/labels-complete";
import { leftover as formLeftover } from "./form/leftover";
import { mergesNested as formMergesNested } from "./form/merges-nested";
import { moneyUnitStated as formMoneyUnitStated } from "./form/money-unit-stated";
import { noFormulaErrors as formNoFormulaErrors } from "./form/no-formula-errors";
import { noHiddenData as formNoHiddenData } from "./form/no-hidden-data";
import { noPlaceholders as formNoPlaceholders } from "./form/no-placeholders";
import { numberFormatUniform as formNumberFormatUniform } from "./form/number-format-uniform";
import { numbersAreNumbers as formNumbersAreNumbers } from "./form/numbers-are-numbers";
import { readable as formReadable } from "./form/readable";
import { repaired as formRepaired } from "./form/repaired";
import { seqContinuous as formSeqContinuous } from "./form/seq-continuous";
import { namesMatch as statementNamesMatch } from "./statement/names-match";
import { noTableClaimHolds as statementNoTableClaimHolds } from "./statement/no-table-claim-holds";
import { projectCountMatches as statementProjectCountMatches } from "./statement/project-count-matches";
import { totalMatches as statementTotalMatches } from "./statement/total-matches";
import { unitNameMatches as statementUnitNameMatches } from "./statement/unit-name-matches";
import { yearMatches as statementYearMatches } from "./statement/year-matches";

/** All rules, by subject. */
export const RULES: readonly Rule[] = [
  projectBenefitRequired,
  projectCostIndicatorRequired,
  projectDeclaredOnce,
  projectDeclaredWeightsHold,
  projectIndicatorCount,
  projectLevel1WeightsUsual,
  projectNameFitsYear,
  projectNameRequired,
  projectNameUnique,
  projectOutputKindsAdvised,
  projectOutputRequired,
  projectOwnIndicators,
  projectPeriodFitsYear,
  projectQuantityIndicatorRequired,
  projectSatisfactionRequired,
  projectWeightsSumUp,
  fundsBudgetDecimals,
  fundsBudgetRequired,
  fundsPartsAddUp,
  fundsTotalsAddUp,
  goalAnnualDiffers,
  goalFiguresInIndicators,
  goalLinkedToIndicators,
  goalLongEnough,
  goalLooksAhead,
  goalMoreThanMoney,
  goalNotRepeated,
  goalRequired,
  goalSpecific,
  indicatorAsInLibrary,
  indicatorBenefitIsNoOutput,
  indicatorBenefitIsNoProcess,
  indicatorBenefitOfItsKind,
  indicatorCostHasCeiling,
  indicatorCostIsCost,
  indicatorCostWithinBudget,
  indicatorDateIsNoSerial,
  indicatorDetailExplains,
  indicatorDetailFiguresAgree,
  indicatorDetailIsNoPlan,
  indicatorDirectionFitsNature,
  indicatorDirectionKnown,
  indicatorDirectionUniform,
  indicatorFixedRowsShared,
  indicatorGeneralNameExplained,
  indicatorInLineWithNamesakes,
  indicatorLevel1Known,
  indicatorLevel2Known,
  indicatorLevel2UnderRightLevel1,
  indicatorNameIsNoCategory,
  indicatorNameMeasurable,
  indicatorNameRequired,
  indicatorNameShort,
  indicatorNameWithoutValue,
  indicatorNatureFitsName,
  indicatorNatureKnown,
  indicatorNotRepeated,
  indicatorOneValue,
  indicatorPercentIsNoFraction,
  indicatorQualitativeIsMeasurable,
  indicatorQualityIsNoCount,
  indicatorQuantityIsNoRate,
  indicatorRateAtMost100,
  indicatorRateIsPerCent,
  indicatorRateOf100IsEqual,
  indicatorSameNameSameUnit,
  indicatorSatisfactionBelow100,
  indicatorSatisfactionHighEnough,
  indicatorSatisfactionInPlace,
  indicatorSatisfactionOfWhom,
  indicatorTimeWithinYear,
  indicatorTimelinessNamesTime,
  indicatorUnitFitsName,
  indicatorUnitStandard,
  indicatorValueAboveZero,
  indicatorValueAgreesWithColumns,
  indicatorValueIsBare,
  indicatorValueIsNumber,
  indicatorValueIsWhole,
  indicatorValueNeedsUnit,
  indicatorValueRequired,
  indicatorWeightPositive,
  indicatorWordsNeedNoUnit,
  wordingLevelNamesAlike,
  wordingNameVariants,
  wordingNoDoubledWords,
  wordingNoInnerBlanks,
  wordingWidthUniform,
  formColumnsComplete,
  formCutOff,
  formHeadingsComplete,
  formLabelsComplete,
  formLeftover,
  formMergesNested,
  formMoneyUnitStated,
  formNoFormulaErrors,
  formNoHiddenData,
  formNoPlaceholders,
  formNumberFormatUniform,
  formNumbersAreNumbers,
  formReadable,
  formRepaired,
  formSeqContinuous,
  statementNamesMatch,
  statementNoTableClaimHolds,
  statementProjectCountMatches,
  statementTotalMatches,
  statementUnitNameMatches,
  statementYearMatches,
];
