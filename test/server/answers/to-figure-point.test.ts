import { describe, expect, it } from 'vitest';
import { completeMeasure } from '../../../server/answers/complete-measure.ts';
import { toFigurePoint } from '../../../server/answers/to-figure-point.ts';
import { duties, observation, westSussex } from '../../support/answer-cases.ts';

const indicator = { theme: 'injury' } as const;
const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;

describe('a figure as it is answered', () => {
  it('names its period to the last day, who leads and what it is compared as', () => {
    const figure = observation('2023/24', { value: 87, lower95: 84, upper95: 90, notes: ['with care'] });
    const shown = {
      observation: figure,
      measure: completeMeasure(figure, unit),
      comparison: 'worse',
    } as const;
    expect(toFigurePoint(shown, westSussex, { indicator, duties })).toMatchObject({
      period: { label: '2023/24', end: '2024-03-31' },
      value: 87,
      method: 'published',
      notes: ['with care'],
      comparison: 'worse',
      commissioner: 'local-authority',
      lead: { name: 'Local authority' },
      extract: 'real',
    });
  });

  it('says why there are several commissioners, and which population is not held', () => {
    const figure = {
      ...observation('2014/15', { count: 4 }),
      lookedUp: { kind: 'missing', said: 'No rate: no mid-2014 population.' },
    } as const;
    const shown = {
      observation: figure,
      measure: completeMeasure(figure, unit),
      comparison: 'not-compared',
    } as const;
    expect(toFigurePoint(shown, westSussex, { indicator, duties })).toMatchObject({
      value: null,
      missing: 'not-available',
      notes: ['No rate: no mid-2014 population.'],
      commissioner: 'split',
      splitInWords: 'Two commissioners: ages either side of 5',
    });
  });
});
