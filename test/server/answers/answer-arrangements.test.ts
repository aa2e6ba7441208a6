import { afterAll, describe, expect, it } from 'vitest';
import { answerArrangements } from '../../../server/answers/answer-arrangements.ts';
import { arrangementsAnswerSchema } from '../../../server/contract/arrangements.ts';
import { catalogue, extract } from '../../support/answer-cases.ts';
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

  it('name the Act, and are refused for an area that is not known', async () => {
    expect((await ask('E10000032')).law).toContain('section 75');
    await expect(ask('E10000099')).rejects.toMatchObject({ status: 404 });
  });
});
