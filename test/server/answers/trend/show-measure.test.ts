import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { showMeasure } from '../../../../server/answers/trend/show-measure.ts';
import type { TrendMeasure } from '../../../../server/contract/trend.ts';
import { catalogue } from '../../../support/answer-cases.ts';
import { england, financialYear, series, westSussex } from '../../../support/trend-answers.ts';

const [indicator] = listKnownIndicators(catalogue, []);

function show(what: TrendMeasure, ...given: ReturnType<typeof series>[]) {
  if (!indicator) throw new Error('the catalogue of the tests is empty');
  return showMeasure({ indicator, series: given }, what);
}

const valuesOf = ({ series: shown }: ReturnType<typeof showMeasure>) =>
  shown.map(({ points }) => points.map(({ value }) => value));

const three = [financialYear(2010), financialYear(2011), financialYear(2012)];
const leeds = series({ code: 'E08000035', label: 'Leeds', values: [80, 60, 100], periods: three });
const late = series({ code: 'E06000065', label: 'North Yorkshire', values: [null, 50, 75], periods: three });
const hidden = series({
  code: 'E06000017',
  label: 'Rutland',
  values: ['suppressed', 40, 60],
  periods: three,
});

describe('what a trend shows of its figures', () => {
  it('is the figures themselves unless something else is asked for', () => {
    const shown = show('value', westSussex, england);
    expect([shown.series, shown.note, shown.indicator.shortName]).toEqual([
      [westSussex, england],
      '',
      'Hospital admissions for injury',
    ]);
  });

  it('is counts without limits, comparison or recent trend', () => {
    const counted = { ...leeds, points: leeds.points.map((point, at) => ({ ...point, count: 100 + at })) };
    const shown = show('count', counted);
    expect(valuesOf(shown)).toEqual([[100, 101, 102]]);
    const [point] = shown.series[0]?.points ?? [];
    expect(point).toMatchObject({ lower95: null, upper95: null, method: null, comparison: 'not-compared' });
    expect(shown.series[0]?.recentTrend.direction).toBe('cannot-calculate');
    expect(shown.indicator).toMatchObject({
      shortName: 'Hospital admissions for injury (count)',
      unit: { label: '', valueType: 'count' },
    });
  });

  it('keeps a suppressed count suppressed, and says where none is held', () => {
    const counted = {
      ...hidden,
      points: hidden.points.map((point) => ({ ...point, count: null })),
    };
    const missing = show('count', counted).series[0]?.points.map((point) => point.missing);
    expect(missing).toEqual(['suppressed', 'not-available', 'not-available']);
  });

  // Leeds 80, 60, 100 is 100, 75 and 125 of its first year.
  it('is an index of 100 in the first year, limits scaled alike', () => {
    const limited = {
      ...leeds,
      points: leeds.points.map((point) => ({ ...point, lower95: 40, upper95: 160 })),
    };
    const shown = show('index', limited);
    expect(valuesOf(shown)).toEqual([[100, 75, 125]]);
    expect(shown.series[0]?.points[0]).toMatchObject({
      lower95: 50,
      upper95: 200,
      comparison: 'not-compared',
    });
    expect(shown.indicator.unit.label).toBe('(2010/11 = 100)');
  });

  // North Yorkshire has no value in 2010/11, so that 2011/12 is 100 for both: Leeds 80/60, 1, 100/60.
  it('begins an index where every line has a value above 0', () => {
    const values = valuesOf(show('index', leeds, late));
    expect(values[0]?.map((value) => value?.toFixed(2))).toEqual(['133.33', '100.00', '166.67']);
    expect(values[1]).toEqual([100, 150]);
  });

  it('has no index where no year serves all lines, and says why', () => {
    const zero = series({ code: 'E06000001', label: 'Hartlepool', values: [0, 0, 0], periods: three });
    const shown = show('index', leeds, zero);
    expect(valuesOf(shown)).toEqual([[], []]);
    expect(shown.series[0]?.why).toBe(
      'No index: there is no period in which every line has a value above 0.',
    );
  });

  it('says what three years together are, and where there are none', () => {
    expect(show('three-years', leeds).note).toContain('no recent trend is tested');
    const shown = show('three-years', { ...leeds, points: [] });
    expect(shown.series[0]?.why).toBe('No three years in a row with counts and denominators are held.');
  });
});
