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
  benchmark: { value: 72.7, lower95: 72.2, upper95: 73.2, isEngland: true },
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

  it('says that the limits of both count where the benchmark is another authority', () => {
    const rutland = { value: 40, lower95: 35, upper95: 46, isEngland: false };
    const question = { benchmark: 'E10000030' };
    expect(describeComparisonMethod(select(question), { ...ground, benchmark: rutland })).toBe(
      '95% confidence limits: an area and Surrey (40.0 per 10,000) are similar when the 95% confidence limits of the two overlap, since both are uncertain; otherwise the area is better (lower) or worse (higher).',
    );
    expect(
      describeComparisonMethod(select({ ...question, method: 'ci95-99.8' }), {
        ...ground,
        benchmark: rutland,
      }),
    ).toMatch(/The uncertainty of Surrey itself is not taken into account; at 95% alone it is\.$/);
    const bare = { ...rutland, lower95: null, upper95: null };
    expect(describeComparisonMethod(select(question), { ...ground, benchmark: bare })).toMatch(
      /Surrey has no confidence limits, so its value is taken as certain, which it is not\.$/,
    );
  });

  it('says first that there are no two levels where no area has limits at 99.8%', () => {
    const without = row({ measure: { lower998: null, upper998: null } });
    const rows = [without, without, blankRow('Scilly', 'none')];
    expect(describeComparisonMethod(select({ method: 'ci95-99.8' }), { ...ground, rows })).toBe(
      'No two-level comparison: no 99.8% limits are given for 2023/24. Comparing at 95% alone is possible.',
    );
    expect(
      describeComparisonMethod(select({ method: 'ci95-99.8' }), { ...ground, rows: [...rows, row()] }),
    ).toContain('2 of 3 areas are not compared: no 99.8% limits are given for them.');
  });

  it('compares no counts', () => {
    const counts = {
      ...select(),
      indicator: { ...select().indicator, unit: { ...rate, valueType: 'count' as const } },
    };
    expect(describeComparisonMethod(counts, ground)).toMatch(/^Nothing is compared: these are counts/);
  });

  it('says of a funnel of households what was divided by what, and nothing of care', () => {
    const { indicator, ...selection } = select({ method: 'funnel' });
    const unit = { ...rate, label: 'per 1,000 households' };
    const households = { ...indicator, catalogued: null, name: 'Households owed a duty', unit };
    const words = describeComparisonMethod({ ...selection, indicator: households }, ground);
    expect(words).toContain('all their counts over all their households');
    expect(words).toContain('areas that differ in deprivation lie outside them');
  });

  it('says that a funnel has no benchmark but its average', () => {
    expect(describeComparisonMethod(select({ method: 'funnel' }), ground)).toMatch(
      /^A funnel compares each area with the average of the areas, not with a benchmark\./,
    );
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
    [
      { area: ['E92000001'] },
      { ...ground, rows: [row({ code: 'E92000001', name: 'England' })] },
      'Nothing is compared: England is the only area shown.',
    ],
    [{}, { ...ground, benchmark: null }, 'Nothing is compared: England has no value in this period.'],
    [{}, { ...ground, rows: [blankRow('Scilly', 'none')] }, 'Nothing is compared: no area has a value.'],
  ])('says that nothing is compared', (question, given, words) => {
    expect(describeComparisonMethod(select(question), given)).toBe(words);
  });
});
