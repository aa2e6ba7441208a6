import { describe, expect, it } from 'vitest';
import {
  describeChange,
  writeAreaTrendsAlternativeText,
} from '../../../../server/answers/area-trends/describe-area-trends.ts';
import { toAreaTrend } from '../../../../server/answers/area-trends/to-area-trends.ts';
import { select } from '../../../support/comparison-cases.ts';
import type { PointIn } from '../../../support/trend-answers.ts';
import { financialYear, series } from '../../../support/trend-answers.ts';

const periods = [2022, 2023].map(financialYear);
const span = { first: financialYear(2022), last: financialYear(2023) };
const panel = (label: string, values: readonly PointIn[]) =>
  toAreaTrend(series({ code: label, label, values, periods }), span);
const tally = { decreasing: 2, increasing: 0, noChange: 1, cannotCalculate: 0 };

describe('the alternative text of trends of areas', () => {
  it('says how many there are, how many move, and where the highest and the lowest stand', () => {
    const panels = [
      panel('Kent', [90, 80]),
      panel('Surrey', [50, 40.25]),
      panel('Slough', [60, 'suppressed']),
    ];
    expect(writeAreaTrendsAlternativeText(select(), panels, { tally, span })).toBe(
      'Small line charts of 3 areas with England, per 10,000. Recent trends of 3 areas: decreasing in 2 and no significant change in 1. In 2023/24 from 40.3 (Surrey) to 80.0 (Kent).',
    );
  });

  it('names none of several that tie', () => {
    const panels = [panel('Kent', [90, 80]), panel('Surrey', [50, 80]), panel('Slough', [60, 10])];
    expect(writeAreaTrendsAlternativeText(select(), panels, { tally, span })).toMatch(
      /In 2023\/24 from 10\.0 \(Slough\) to 80\.0\.$/,
    );
  });

  it('keeps to 220 characters by leaving out what comes last', () => {
    const long = 'A county with a name that is very much longer than any that there has ever been';
    const panels = [panel(long, [90, 80]), panel(`${long} too`, [50, 40])];
    const text = writeAreaTrendsAlternativeText(select(), panels, { tally, span });
    expect(text.length).toBeLessThanOrEqual(220);
    expect(text).toMatch(/no significant change in 1\.$/);
  });

  it('names an area alone', () => {
    const one = { decreasing: 1, increasing: 0, noChange: 0, cannotCalculate: 0 };
    expect(writeAreaTrendsAlternativeText(select(), [panel('Kent', [90, 80])], { tally: one, span })).toBe(
      'Line chart of Kent with England, per 10,000. Recent trend: decreasing.',
    );
  });

  it('says that there is nothing', () => {
    expect(writeAreaTrendsAlternativeText(select(), [], { tally, span: null })).toBe(
      'Empty line charts: no figures to draw.',
    );
  });
});

describe('what a change is', () => {
  it('is said where there is one: two years, and no test', () => {
    expect(describeChange([panel('Kent', [90, 80])], span)).toBe(
      'Change is the value of 2023/24 less that of 2022/23: two years alone, and no test of a trend.',
    );
    expect(describeChange([panel('Kent', [null, 80])], span)).toBe('');
    // Kent -10, Surrey -5, Slough +5; Hull has no value in the first year.
    const several = [panel('Kent', [90, 80]), panel('Surrey', [50, 45]), panel('Slough', [60, 65])];
    expect(describeChange([...several, panel('Hull', [null, 65])], span)).toBe(
      'Change is the value of 2023/24 less that of 2022/23, down in 2 and up in 1 of the 3 areas with both: two years alone, and no test of a trend.',
    );
    expect(describeChange([], null)).toBe('');
  });
});
