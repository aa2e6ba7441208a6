import { afterAll, describe, expect, it } from 'vitest';
import { answerArrangements } from '../../../server/answers/answer-arrangements.ts';
import { arrangementsAnswerSchema } from '../../../server/contract/arrangements.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';
import { arrangement, arrangementEntries } from '../../support/partner-cases.ts';

const { store, close } = await fillStore([
  {
    extract: extract('register'),
    observations: [],
    entries: arrangementEntries(
      arrangement(),
      arrangement({ partner: 'NHS Sussex ICB', contributionPounds: 400_000 }),
      arrangement({ arrangement: 'Safer homes', members: ['West Sussex County Council', 'Sussex Police'] }),
      arrangement({ area: 'E10000030' }),
    ),
  },
]);

afterAll(close);

async function ask(area: string, version = 1) {
  const answer = await answerArrangements({ area }, { store, catalogue, version, today: '2026-01-31' });
  expect(arrangementsAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the Health Act arrangements of an area', () => {
  it('are those of its register, each with its warnings', async () => {
    const { arrangements, sentence, why } = await ask('E10000032');
    expect(arrangements.map(({ name, total, warnings }) => [name, total, warnings.length])).toEqual([
      ['Healthy child programme', 1_650_000, 0],
      ['Safer homes', 1_250_000, 1],
    ]);
    expect(sentence).toBe('West Sussex has 2 Health Act arrangements on record, 2 of them in force.');
    expect(why).toBeNull();
  });

  it('are for a district also those of its county, said to be the county’s', async () => {
    const { arrangements } = await ask('E07000223');
    expect(arrangements.map(({ area }) => area.name)).toEqual(['West Sussex', 'West Sussex']);
  });

  it('are none where no register is held, which says how to supply one', async () => {
    const { arrangements, why, sentence } = await ask('E06000063');
    expect(arrangements).toEqual([]);
    expect(why).toContain('npm run ingest -- FILE');
    expect(sentence).toBe('No Health Act arrangement is recorded for Cumberland.');
    expect((await ask('E10000032', 0)).arrangements).toEqual([]);
  });

  it('say that no figures are held beside them', async () => {
    const { arrangements } = await ask('E10000032');
    expect(arrangements[0]?.outcome).toMatchObject({ fit: 'none', trend: null });
    expect(arrangements[0]?.outcome.fitWords).toMatch(/^No extract with figures/);
  });

  it('name the Act, and are refused for an area that is not known', async () => {
    expect((await ask('E10000032')).law).toContain('section 75');
    await expect(ask('E10000099')).rejects.toMatchObject({ status: 404 });
  });
});

describe('the figures beside an arrangement', async () => {
  const ofAge = (from: number, to: number, label: string, count: number) =>
    observation(label, {
      age: ageBand(from, to),
      value: count / 10,
      count,
      denominator: 100_000,
      missing: null,
    });
  const filled = await fillStore([
    {
      extract: extract('real'),
      observations: ['2020/21', '2021/22', '2022/23', '2023/24'].flatMap((label, place) => [
        ofAge(0, 4, label, 1000 + place),
        ofAge(0, 17, label, 900 + place),
      ]),
    },
    {
      extract: extract('register', { demonstration: true, indicators: [] }),
      observations: [],
      entries: arrangementEntries(
        arrangement({
          arrangement: 'Example (demonstration)',
          ageTo: 4,
          from: '2021-04-01',
          to: '2023-04-01',
        }),
        arrangement({ arrangement: 'For all (demonstration)', ageTo: 19 }),
      ),
    },
  ]);
  afterAll(filled.close);

  const asked = (version: number) =>
    answerArrangements(
      { area: 'E10000032' },
      { store: filled.store, catalogue, version, today: '2026-01-31' },
    );

  it('are those of the ages that it serves, with its years marked', async () => {
    const answer = await asked(2);
    expect(arrangementsAnswerSchema.parse(answer)).toEqual(answer);
    const [fund, forAll] = answer.arrangements.map(({ outcome }) => outcome);
    expect(fund?.fit).toBe('same');
    expect(fund?.trend?.pieces.map(({ key }) => key)).toEqual(['0-4']);
    expect(fund?.years.map(({ inForce }) => inForce)).toEqual(['no', 'whole', 'whole', 'no']);
    expect(fund?.inForceWords).toBe('In force 2021/22 to 2022/23.');
    // 0-19 is 2 years from 0-17 and 15 from 0-4.
    expect([forAll?.fit, forAll?.trend?.pieces[0]?.key]).toEqual(['nearest', '0-17']);
  });

  it('have one and the same ages above and below the line of every rate', async () => {
    const { arrangements } = await asked(2);
    const points = arrangements.flatMap(({ outcome }) => outcome.trend?.pieces[0]?.points ?? []);
    const wrong = points.filter(({ value, count }) => value !== (count ?? 0) / 10);
    expect([points.length, wrong]).toEqual([8, []]);
  });

  it('are made up where the register is, whatever the figures are', async () => {
    const { demonstration, arrangements } = await asked(2);
    expect([demonstration, arrangements[0]?.outcome.trend?.demonstration]).toEqual([true, false]);
  });
});
