import { describe, expect, it } from 'vitest';
import { completeMeasure } from '../../../../server/answers/complete-measure.ts';
import {
  findStretches,
  type PointOfFigure,
} from '../../../../server/answers/partner-trend/find-stretches.ts';
import type { PartnerPoint } from '../../../../server/contract/partner-trend.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { duties, observation } from '../../../support/answer-cases.ts';
import { partnerPoint } from '../../../support/partner-trend-cases.ts';
import { financialYear } from '../../../support/trend-answers.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const indicator = knownIndicator();

function figureOf(year: number, count: number, changes: Partial<PartnerPoint>): PointOfFigure {
  const period = financialYear(year);
  const found = observation(period.label, { age: ageBand(0, 4), count, denominator: 40_000 });
  const measure = completeMeasure(found, indicator.unit);
  return {
    point: { ...partnerPoint(period, measure.value ?? 0, changes), ...measure },
    figure: { observation: found, measure },
  };
}

const nhs: Partial<PartnerPoint> = { commissioner: 'nhs-england', bodies: ['NHS England'] };
const split = {
  commissioner: 'split',
  splitBecause: 'period',
  splitInWords: 'Two commissioners: handover in October 2015',
} as const;

describe('the stretches of an age piece', () => {
  const stretches = findStretches(
    [
      figureOf(2013, 400, nhs),
      figureOf(2014, 400, nhs),
      figureOf(2015, 400, split),
      ...[2016, 2017, 2018, 2019, 2020].map((year) => figureOf(year, 400, {})),
    ],
    { indicator, duties },
  );

  it('end where the remit changes', () => {
    expect(
      stretches.map(({ label, first, last, points }) => [label, first.label, last.label, points]),
    ).toEqual([
      ['NHS England', '2013/14', '2014/15', 2],
      ['two commissioners: handover in October 2015', '2015/16', '2015/16', 1],
      ['council (county or unitary)', '2016/17', '2020/21', 5],
    ]);
  });

  it('have a trend of their own figures alone: too few say so, a split has none, five that are equal do not change', () => {
    expect(stretches.map(({ recentTrend }) => recentTrend.direction)).toEqual([
      'cannot-calculate',
      'cannot-calculate',
      'no-change',
    ]);
    expect(stretches[0]?.recentTrend.because).toContain('there are 2');
    expect(stretches[1]?.recentTrend.because).toBe(
      '2015/16: No trend is judged, since responsibility was split.',
    );
    expect(stretches[2]?.recentTrend.because).toMatch(/^2016\/17 to 2020\/21:/);
  });

  it('compare first and last within themselves', () => {
    expect(
      stretches.map(({ firstAndLast }) => firstAndLast && [firstAndLast.first, firstAndLast.last]),
    ).toEqual([['2013/14', '2014/15'], null, ['2016/17', '2020/21']]);
  });

  it('without a commissioner end where the lead changes', () => {
    const led = (year: number, name: string) =>
      figureOf(year, 400, { commissioner: 'none', bodies: [], lead: { type: 'x', name } });
    const found = findStretches([led(2013, 'One'), led(2014, 'One'), led(2015, 'Other')], {
      indicator,
      duties,
    });
    expect(found.map(({ label, lead }) => [label, lead])).toEqual([
      ['led by: One', 'One'],
      ['led by: Other', 'Other'],
    ]);
  });

  it('are none without figures', () => {
    expect(findStretches([], { indicator, duties })).toEqual([]);
  });
});
