import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import type { Reading } from '../read-plots.ts';
import { type DrawnKind, figuresOf, limitsOf, type ToldRow, valuesOf } from './drawn-kind.ts';
import { joined } from './read-marks.ts';
import { linesOnPaper, linesOnScreen } from './trends.ts';

export const partnerTrend: DrawnKind<PartnerTrendAnswer> = {
  name: 'who was responsible, by age and time',
  page: '/partner-trends?indicator=injury-admissions&area=E10000032',
  tablePage: '/partner-trends?indicator=injury-admissions&area=E10000032&view=table',
  answer: '/partner-trends?indicator=injury-admissions&area=E10000032',
  figure: '/charts/partner-trend.svg?indicator=injury-admissions&area=E10000032',
  told: ({ pieces }) =>
    Object.fromEntries(
      pieces.flatMap(({ key, points, england }) => [
        [key, valuesOf(points)],
        [`limits ${key}`, limitsOf(points)],
        [`${key} England`, valuesOf(england)],
      ]),
    ),
  onPaper: (plots) => joinStretches(linesOnPaper(plots)),
  onScreen: (plots) => joinStretches(linesOnScreen(plots)),
  tables: ({ pieces }) =>
    pieces.map(({ points }) => points.map((point): ToldRow => [point.period.label, figuresOf(point)])),
};

/** Stretches of a line that a change of remit parts, as the one line that they are of: `0 0-4|england|2` is of `0-4 England`. */
function joinStretches(reading: Reading): Reading {
  return joined(
    Object.entries(reading).map(([key, values]) => {
      const [, limits = '', piece = '', england = ''] =
        /^\d+ (limits )?([^|]+)(\|england)?\|\d+$/.exec(key) ?? [];
      return { [`${limits}${piece}${england === '' ? '' : ' England'}`]: values };
    }),
  );
}
