import { describe, expect, it } from 'vitest';
import { toFigure } from '../../../../server/ingest/wide-tables/to-figure.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';

const period = { label: '2022/23', start: '2022-04-01', end: '2023-04-01', kind: 'financial' } as const;
const key = { indicator: 'homelessness-duty-owed', area: 'E06000001', period, age: ageBand(0, null) };

describe('toFigure', () => {
  it('is of all persons, without limits, and a count alone has no value', () => {
    expect(toFigure({ ...key, count: 12, missing: null, notes: [], line: 4 })).toEqual({
      ...key,
      sex: 'persons',
      category: null,
      value: null,
      lower95: null,
      upper95: null,
      lower998: null,
      upper998: null,
      count: 12,
      denominator: null,
      missing: 'not-available',
      notes: [],
      line: 4,
    });
  });

  it('is not missing where it has a value, whatever its count', () => {
    const figure = toFigure({
      ...key,
      value: 1.5,
      count: null,
      missing: 'not-available',
      notes: [],
      line: 4,
    });
    expect(figure).toMatchObject({ value: 1.5, missing: null });
  });

  it('keeps the reason why it is missing', () => {
    const figure = toFigure({ ...key, count: null, missing: 'suppressed', notes: [], line: 4 });
    expect(figure).toMatchObject({ value: null, count: null, missing: 'suppressed' });
  });
});
