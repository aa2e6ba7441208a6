import { describe, expect, it } from 'vitest';
import { listKnownIndicators, requireIndicator } from '../../../server/answers/known-indicators.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { IndicatorHoldings } from '../../../server/store/store.ts';
import { catalogue, period } from '../../support/answer-cases.ts';

const held: IndicatorHoldings = {
  indicator: '41203',
  name: 'Smoking at delivery',
  publisherId: '41203',
  multiplier: 1000,
  ages: [ageBand(0, null)],
  sexes: ['female'],
  categoryTypes: [],
  areaCodes: ['E92000001'],
  firstPeriod: period('2020/21'),
  latestPeriod: period('2023/24'),
  observations: 4,
  extracts: ['other'],
};

describe('the indicators that a question may name', () => {
  it('are the catalogue first, then what only extracts named', () => {
    expect(listKnownIndicators(catalogue, [held]).map(({ id }) => id)).toEqual([
      'injury-admissions',
      'child-poverty-relative',
      '41203',
    ]);
  });

  it('one that only an extract named is not judged, and its values are not worked out', () => {
    const { indicator } = requireIndicator('41203', catalogue, [held]);
    expect(indicator).toMatchObject({
      name: 'Smoking at delivery',
      theme: 'other',
      polarity: 'no-judgement',
      unit: { label: 'per 1,000', multiplier: 1000, valueType: 'other' },
      catalogued: null,
      defined: null,
    });
  });

  it('one that an extract defined is what the definition says, by our id or the publisher’s', () => {
    const definition = {
      id: '41203',
      name: 'Smoking status at time of delivery',
      unitLabel: '%',
      multiplier: 100,
      valueType: 'proportion',
      polarity: 'low-is-good',
      definition: 'Mothers known to smoke when their child is born.',
      source: 'NHS Digital',
    } as const;
    const definitions = new Map([['41203', definition]]);
    const defined = { name: definition.name, polarity: 'low-is-good', defined: definition };
    expect(requireIndicator('41203', catalogue, [held], definitions).indicator).toMatchObject({
      ...defined,
      id: '41203',
      holdings: held,
      unit: { label: '%', multiplier: 100, valueType: 'proportion' },
    });
    const ours = { ...held, indicator: 'smoking' };
    expect(requireIndicator('smoking', catalogue, [ours], definitions).indicator).toMatchObject({
      ...defined,
      id: 'smoking',
    });
    expect(requireIndicator('41203', catalogue, [], definitions).indicator).toMatchObject({
      ...defined,
      holdings: null,
    });
  });

  it('the catalogue’s word counts before any definition', () => {
    const other = { ...catalogue.indicators[0], id: 'injury-admissions', name: 'Other' };
    const definitions = new Map([
      [
        'injury-admissions',
        {
          ...other,
          unitLabel: 'x',
          multiplier: 1,
          valueType: 'other',
          polarity: 'no-judgement',
          definition: '',
          source: '',
        } as const,
      ],
    ]);
    expect(listKnownIndicators(catalogue, [], definitions).map(({ name }) => name)).not.toContain('Other');
  });

  it.each([
    ['injury-admissions', null],
    ['90284', ageBand(0, 14)],
    ['90285', ageBand(15, 24)],
  ])('%s is injury admissions at the age %j', (id, age) => {
    expect(requireIndicator(id, catalogue, [])).toMatchObject({
      indicator: { id: 'injury-admissions' },
      age,
    });
  });

  it('an unknown id is refused with the nearest', () => {
    expect(() => requireIndicator('injury-admission', catalogue, [])).toThrow(
      'unknown indicator: injury-admission; did you mean injury-admissions (Hospital admissions caused by injuries in children and young people)',
    );
  });
});
