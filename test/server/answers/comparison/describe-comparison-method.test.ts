import { describe, expect, it } from 'vitest';
import { describeComparisonMethod } from '../../../../server/answers/comparison/describe-comparison-method.ts';
import { judgeFunnel } from '../../../../server/answers/comparison/judge-funnel.ts';
import { period } from '../../../support/answer-cases.ts';
import { blankRow, row, select } from '../../../support/comparison-cases.ts';

const rate = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const areas = [
  { value: 100, count: 100, denominator: 10_000 },
  { value: 50, count: 50, denominator: 10_000 },
  { value: null, count: null, denominator: null },
];
const ground = {
  rows: [row()],
  benchmarkValue: 72.7,
  funnel: judgeFunnel(areas, rate, period('2023/24')),
};

describe('how areas are judged, in words', () => {
  it('names one level of confidence', () => {
    expect(describeComparisonMethod(select(), ground)).toBe(
      '95% confidence limits: an area is similar when the value for England (72.7 per 10,000) lies within its own 95% confidence limits, otherwise better (lower) or worse (higher).',
    );
  });

  it('names two levels of confidence', () => {
    const words = describeComparisonMethod(select({ method: 'ci95-99.8' }), ground);
    expect(words).toContain('Confidence limits at 95% and 99.8%');
    expect(words).toContain('much better or much worse when it lies outside its 99.8% limits too.');
  });

  it('says of a funnel where its middle lies and who is not in it', () => {
    const words = describeComparisonMethod(select({ method: 'funnel' }), ground);
    // (100 + 50) / 20,000
    expect(words).toContain(
      'Funnel limits at 95% and 99.8% (Spiegelhalter) round the average of the areas shown (75.0 per 10,000',
    );
    expect(words).toContain('1 of the 3 areas has no place in it.');
  });

  it('says why there is no funnel', () => {
    const funnel = judgeFunnel(areas.slice(0, 1), rate, period('2023/24'));
    expect(describeComparisonMethod(select({ method: 'funnel' }), { ...ground, funnel })).toBe(
      'No funnel. A funnel needs two areas at least of which value, count and denominator are known.',
    );
    expect(describeComparisonMethod(select({ method: 'funnel' }), { ...ground, funnel: null })).toBe(
      'No funnel: no figures are held.',
    );
  });

  it('says of fifths which end is the better, and that chance plays no part', () => {
    const rows = [row({ quintile: 1 })];
    const words = describeComparisonMethod(select({ method: 'quintile' }), { ...ground, rows });
    expect(words).toContain(
      'fifth 1 holds the lowest values, fifth 5 the highest (low is good, so fifth 1 is the best)',
    );
    expect(words).toContain('take no account of chance');
    expect(describeComparisonMethod(select({ method: 'quintile' }), ground)).toBe(
      'No fifths: at least five areas with a value are needed.',
    );
  });

  it.each([
    [{ benchmark: 'none' }, ground, 'Nothing is compared: no benchmark was asked for.'],
    [{}, { ...ground, benchmarkValue: null }, 'Nothing is compared: England has no value in this period.'],
    [{}, { ...ground, rows: [blankRow('Scilly', 'none')] }, 'Nothing is compared: no area has a value.'],
  ])('says that nothing is compared', (question, given, words) => {
    expect(describeComparisonMethod(select(question), given)).toBe(words);
  });
});
