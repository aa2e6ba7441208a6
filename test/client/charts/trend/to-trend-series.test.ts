import { describe, expect, it } from 'vitest';
import {
  symbolWords,
  toTrendPanels,
  toTrendSeries,
} from '../../../../client/charts/trend/to-trend-series.ts';
import {
  answer,
  bySex,
  emptyAnswer,
  england,
  gapsAndSuppressed,
  oneArea,
  singlePoint,
  tenAreas,
  zeroValues,
} from '../../../support/trend-answers.ts';

describe('the series of a trend chart', () => {
  it('have a row for each period of the axis and a cell for each line', () => {
    const { rows, lines } = toTrendSeries(oneArea, 'none');
    expect(rows).toHaveLength(14);
    expect(lines.map(({ key, column }) => [key, column])).toEqual([
      ['E10000032', 0],
      ['E92000001', 1],
    ]);
    expect(rows[13]).toEqual({
      key: '2023-04-01/2024-03-31',
      label: '2023/24',
      values: [87.1, 72.7],
      bands: [null, null],
      bars: [null, null],
      symbols: [],
    });
  });

  it('keep a gap where a value is missing and where no figure is held', () => {
    const { rows } = toTrendSeries(gapsAndSuppressed, 'none');
    expect(rows.map(({ values }) => values[0])).toEqual([
      98,
      null,
      91.4,
      null,
      null,
      null,
      null,
      77.2,
      80.4,
      84,
      null,
      61,
      58.2,
      null,
    ]);
  });

  it('mark missing values at their period by their symbols, and gaps not', () => {
    const { rows } = toTrendSeries(gapsAndSuppressed, 'none');
    const marked = rows.filter(({ symbols }) => symbols.length > 0);
    expect(marked.map(({ label, symbols }) => `${label} ${symbols.join('')}`)).toEqual([
      '2011/12 [c]',
      '2013/14 [c]',
      '2014/15 [c]',
      '2020/21 [x]',
      '2022/23 [x]',
      '2023/24 [c]',
    ]);
    expect(symbolWords(gapsAndSuppressed)).toEqual([
      '[c] suppressed so that nobody can be identified',
      '[x] not available from the publisher',
    ]);
  });

  it('know the points that no stroke reaches', () => {
    const { lines, rows } = toTrendSeries(gapsAndSuppressed, 'none');
    const lone = rows.filter(({ key }) => lines[0]?.lone.has(key)).map(({ label }) => label);
    expect(lone).toEqual(['2010/11', '2012/13']);
    expect(toTrendSeries(singlePoint, 'none').lines.map(({ lone: keys }) => keys.size)).toEqual([1, 1]);
  });

  it('name each line with its latest value, and the period of it where that is not the last', () => {
    expect(toTrendSeries(gapsAndSuppressed, 'none').lines.map(({ label }) => label)).toEqual([
      'Rutland 58.2 (2022/23)',
      'Cumberland 102.3',
      'England 72.7',
    ]);
  });

  it('start the axis at zero and end it at a round figure', () => {
    expect(toTrendSeries(oneArea, 'none').axis.ticks).toEqual([0, 20, 40, 60, 80, 100, 120, 140]);
    expect(toTrendSeries(zeroValues, 'none').axis.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('are empty where the answer is', () => {
    expect(toTrendSeries(emptyAnswer, 'band')).toMatchObject({ rows: [], lines: [] });
    expect(toTrendPanels(emptyAnswer, 'band')).toEqual([]);
  });
});

describe('limits', () => {
  it('are a band where points have neighbours, and bars where a point stands alone', () => {
    const { rows } = toTrendSeries(gapsAndSuppressed, 'band');
    expect(rows[0]).toMatchObject({ bands: [null, null, null], bars: [[22, 22], null, null] });
    expect(rows[8]).toMatchObject({
      bands: [[58.400000000000006, 102.4], null, null],
      bars: [null, null, null],
    });
  });

  it('are bars at every point where bars are asked for', () => {
    const { rows } = toTrendSeries(oneArea, 'bars');
    expect(rows.every(({ bars }) => bars[0] !== null && bars[1] === null)).toBe(true);
    expect(rows.every(({ bands }) => bands.every((band) => band === null))).toBe(true);
  });

  it('are drawn for the subject only, not for the field around it', () => {
    const { rows } = toTrendSeries(tenAreas, 'band');
    expect(rows[0]?.bands.map((band) => band !== null)).toEqual([
      true,
      ...Array.from({ length: 10 }, () => false),
    ]);
  });

  it('fit on the axis', () => {
    // Rutland's upper limit of 120 in 2010/11 is above every value drawn.
    expect(toTrendSeries(gapsAndSuppressed, 'bars').axis.to).toBeGreaterThanOrEqual(120);
  });
});

describe('panels', () => {
  it('are one for each area, on one scale, each with the benchmark', () => {
    const panels = toTrendPanels(tenAreas, 'none');
    expect(panels).toHaveLength(10);
    expect(panels[0]?.title).toBe('West Sussex 87.1');
    expect(new Set(panels.map(({ axis }) => axis.to)).size).toBe(1);
    expect(panels.every(({ lines }) => lines[0]?.key === 'E92000001' && lines.length === 2)).toBe(true);
  });

  it('take the benchmark of their own sex', () => {
    expect(toTrendPanels(bySex, 'none').map(({ lines }) => lines[0]?.key)).toEqual([
      'E92000001 male',
      'E92000001 female',
    ]);
  });

  it('are none where there is only a benchmark', () => {
    expect(toTrendPanels(answer([england]), 'none')).toEqual([]);
  });
});
