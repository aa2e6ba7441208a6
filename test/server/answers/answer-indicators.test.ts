import { afterAll, describe, expect, it } from 'vitest';
import { answerIndicators } from '../../../server/answers/answer-indicators.ts';
import { indicatorsAnswerSchema } from '../../../server/contract/indicators.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const injury = { id: 'injury-admissions', publisherId: '90284', name: 'Injuries', multiplier: 10_000 };
const smoking = {
  id: '41203',
  publisherId: '41203',
  name: 'Smoking',
  multiplier: 100,
  ages: [ageBand(0, null)],
};

/** Version 1: demonstration at two ages. Version 2: real figures at one of them, and an indicator of their own. */
const { store, close } = await fillStore([
  {
    extract: extract('demo', {
      demonstration: true,
      indicators: [{ ...injury, ages: [ageBand(0, 4), ageBand(0, 14)] }],
    }),
    observations: [
      observation('2022/23', { value: 1, age: ageBand(0, 4) }),
      observation('2022/23', { value: 1 }),
    ],
  },
  {
    extract: extract('real', { indicators: [{ ...injury, ages: [ageBand(0, 14)] }, smoking] }),
    observations: [
      observation('2023/24', { value: 1, area: 'E92000001' }),
      observation('2022/23', { value: 1, sex: 'male' }),
      observation('2023/24', { value: 1, indicator: '41203', age: ageBand(0, null) }),
    ],
  },
]);

afterAll(close);

async function ask(version = 2) {
  const answer = await answerIndicators({ store, catalogue, version, today: '2026-01-31' });
  expect(indicatorsAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the list of indicators', () => {
  it('is the catalogue, with and without figures, then what extracts named', async () => {
    const { indicators, why } = await ask();
    expect(indicators.map(({ id, inCatalogue }) => [id, inCatalogue])).toEqual([
      ['injury-admissions', true],
      ['child-poverty-relative', true],
      ['41203', false],
    ]);
    expect(why).toBeNull();
  });

  it('says what is held of each', async () => {
    const [injuries, poverty] = (await ask()).indicators;
    expect(injuries).toMatchObject({
      publisherIds: ['90284', '90285'],
      ages: [{ key: '0-4' }, { key: '0-14' }],
      sexes: ['persons', 'male'],
      areaTypes: ['england', 'utla'],
      areas: 2,
      firstPeriod: { label: '2022/23', end: '2023-03-31' },
      latestPeriod: { label: '2023/24' },
    });
    expect(injuries?.provenance.map((each) => each.extract)).toEqual(['real', 'demo']);
    expect(poverty).toMatchObject({
      ages: [],
      areas: 0,
      firstPeriod: null,
      demonstration: false,
      provenance: [],
    });
  });

  it('real figures push demonstration figures aside, age by age', async () => {
    const before = await ask(1);
    expect([before.demonstration, before.indicators[0]?.demonstrationAges]).toEqual([true, ['0-4', '0-14']]);
    const after = await ask(2);
    expect([after.demonstration, after.indicators[0]?.demonstrationAges]).toEqual([true, ['0-4']]);
  });

  it('one that only an extract named has its publisher as source and nothing made up', async () => {
    const smoking = (await ask()).indicators.at(-1);
    expect(smoking).toMatchObject({
      name: 'Smoking',
      source: 'Office for Health Improvement and Disparities',
      definition: null,
      defaultAge: null,
      unit: { label: 'per 100', valueType: 'other' },
      leads: 'Nobody is recorded as leading on this outcome.',
      demonstration: false,
    });
  });
});
