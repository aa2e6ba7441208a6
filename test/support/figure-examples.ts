import type { TrendAnswer } from '../../server/contract/trend.ts';
import type { DrawnView } from '../../server/figures/drawn-view.ts';
import { defaultPaper, type Paper } from '../../server/figures/paper.ts';
import * as answers from './trend-answers.ts';

/** A figure as an analyst would ask for it; its name is that of its kept picture. */
export interface FigureExample {
  readonly name: string;
  readonly answer: TrendAnswer;
  readonly view: Partial<DrawnView>;
  readonly paper: Paper;
}

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };
const wide: Paper = { widthInMillimetres: 250, dotsPerInch: 150 };

export const figureExamples: readonly FigureExample[] = [
  example('one-area-with-band', answers.oneArea, { limits: 'band' }),
  example('one-area-with-commissioners', answers.commissioned, {}),
  example('one-area-with-commissioners-on-narrow-paper', answers.commissioned, {}, narrow),
  example('ten-areas-with-commissioners', answers.tenCommissioned, { limits: 'band' }),
  example('ten-areas-with-commissioners-in-panels', answers.tenCommissioned, { layout: 'panels' }),
  example('ages-with-commissioners', answers.commissionedByAge, { limits: 'band' }),
  example('ages-with-commissioners-in-panels', answers.commissionedByAge, { layout: 'panels' }),
  example('pools-with-commissioners-on-wide-paper', answers.commissionedPools, {}, wide),
  example('target-on-a-fitted-scale', answers.threeAreas, { axis: 'data', target: 82.5 }),
  example('target-in-panels', answers.threeAreas, { layout: 'panels', target: 60 }),
  example('three-areas-with-bars', answers.threeAreas, { limits: 'bars' }),
  example('five-areas', answers.fiveAreas, {}),
  example('ten-areas-with-band', answers.tenAreas, { limits: 'band' }),
  example('ten-areas-in-panels', answers.tenAreas, { layout: 'panels', limits: 'band' }),
  example('gaps-and-suppressed', answers.gapsAndSuppressed, { limits: 'band' }),
  example('gaps-in-panels', answers.gapsAndSuppressed, { layout: 'panels', limits: 'bars' }),
  example('gaps-on-narrow-paper', answers.gapsAndSuppressed, {}, narrow),
  example('by-sex', answers.bySex, {}),
  example('by-sex-in-panels', answers.bySex, { layout: 'panels' }),
  example('demonstration', answers.demonstration, {}),
  example('very-long-names', answers.veryLongNames, {}),
  example('very-long-names-on-narrow-paper', answers.veryLongNames, {}, narrow),
  example('zero-values', answers.zeroValues, { limits: 'band' }),
  example('single-point', answers.singlePoint, { limits: 'band' }),
  example('percentages-on-wide-paper', answers.percentages, { limits: 'band' }, wide),
  example('empty', answers.emptyAnswer, {}),
];

function example(
  name: string,
  answer: TrendAnswer,
  view: Partial<DrawnView>,
  paper = defaultPaper,
): FigureExample {
  return { name, answer, view, paper };
}
