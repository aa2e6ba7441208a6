import { afterAll, describe, expect, it } from 'vitest';
import { answerIndicator } from '../../../server/answers/answer-indicator.ts';
import { oneIndicatorAnswerSchema } from '../../../server/contract/indicators.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const smoking = {
  id: 'smoking',
  name: 'Smoking at delivery',
  unitLabel: '%',
  multiplier: 100,
  valueType: 'proportion',
  polarity: 'low-is-good',
  definition: 'Mothers known to smoke when their child is born.',
  source: 'NHS Digital',
} as const;

const { store, close } = await fillStore([
  { extract: extract('real'), observations: [observation('2023/24', { value: 1 })] },
  {
    extract: extract('definitions', { layout: 'indicators', indicators: [] }),
    observations: [],
    entries: [{ kind: 'indicator', key: 'smoking', body: smoking, line: 2 }],
  },
]);

afterAll(close);

async function ask(id: string, version = 1) {
  const answer = await answerIndicator(id, { store, catalogue, version, today: '2026-01-31' });
  expect(oneIndicatorAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the answer about one indicator', () => {
  it.each(['injury-admissions', '90284', '90285'])('is found as %s', async (id) => {
    expect(await ask(id)).toMatchObject({
      id: 'injury-admissions',
      areas: 1,
      storeVersion: 1,
      demonstration: false,
    });
  });

  it('is defined before any extract has come', async () => {
    expect(await ask('90284', 0)).toMatchObject({ areas: 0, latestPeriod: null, storeVersionAt: null });
  });

  it('is defined by an extract where the catalogue does not know it', async () => {
    expect(await ask('smoking', 2)).toMatchObject({
      inCatalogue: false,
      name: smoking.name,
      definition: smoking.definition,
      source: smoking.source,
      unit: { label: '%', multiplier: 100, valueType: 'proportion' },
      polarity: 'low-is-good',
      areas: 0,
    });
  });

  it('is refused for an id that is not known', async () => {
    await expect(ask('injury')).rejects.toMatchObject({ status: 404 });
  });
});
