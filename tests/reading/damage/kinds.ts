import { blankColumn } from "./blank-column";
import { blankRows } from "./blank-rows";
import { brokenHeader } from "./broken-header";
import { brokenOverPages } from "./broken-over-pages";
import { brokenOverRows } from "./broken-over-rows";
import { brokenWords } from "./broken-words";
import { closingRows } from "./closing-rows";
import { collapsedLevelOne } from "./collapsed-level-one";
import { cutOffPage } from "./cut-off-page";
import { cutOffRow } from "./cut-off-row";
import type { Damage } from "./damage";
import { detailApart } from "./detail-apart";
import { extraCell } from "./extra-cell";
import { filledDown } from "./filled-down";
import { fullWidth } from "./full-width";
import { gluedLevels } from "./glued-levels";
import { gluedSigns } from "./glued-signs";
import { goalShared } from "./goal-shared";
import { hiddenRows } from "./hidden-rows";
import { innerBlanks } from "./inner-blanks";
import { levelOneLate } from "./level-one-late";
import { levelOneMissing } from "./level-one-missing";
import { levelsRight } from "./levels-right";
import { lineBreaks } from "./line-breaks";
import { mergesUnknown } from "./merges-unknown";
import { missingDetail } from "./missing-detail";
import { movedSheet } from "./moved-sheet";
import { numberWritings } from "./number-writings";
import { pageHeader } from "./page-header";
import { pageNumber } from "./page-number";
import { pageShifted } from "./page-shifted";
import { pageTitle } from "./page-title";
import { projectShifted } from "./project-shifted";
import { ruleLines } from "./rule-lines";
import { shiftedLeft } from "./shifted-left";
import { shiftedRight } from "./shifted-right";
import { tornApart } from "./torn-apart";
import { tornEdge } from "./torn-edge";

/** Every kind of damage that copies of the form were seen with: the sheet as a whole first, then rows, then pages. */
export const DAMAGES: readonly Damage[] = [
  ...[brokenHeader, numberWritings, filledDown],
  ...[levelOneLate, levelOneMissing, goalShared, detailApart, innerBlanks, lineBreaks, fullWidth],
  ...[collapsedLevelOne, missingDetail, extraCell, levelsRight, tornApart, gluedLevels, gluedSigns],
  ...[projectShifted, shiftedRight, shiftedLeft, brokenOverPages, brokenOverRows, brokenWords, tornEdge],
  ...[blankRows, pageNumber, ruleLines, pageHeader, pageTitle],
  ...[cutOffRow, cutOffPage, pageShifted, blankColumn],
  ...[closingRows, movedSheet, hiddenRows, mergesUnknown],
];
