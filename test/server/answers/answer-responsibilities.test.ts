import { afterAll, describe, expect, it } from 'vitest';
import { answerResponsibilities } from '../../../server/answers/answer-responsibilities.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import {
  type ResponsibilitiesQuestion,
  responsibilitiesAnswerSchema,
} from '../../../server/contract/responsibilities.ts';
import { responsibilitiesFileName } from '../../../server/reports/responsibilities-file-name.ts';
import { responsibilitiesTable } from '../../../server/reports/responsibilities-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import { fillStore } from '../../support/filled-store.ts';

const responsibilitiesCsv = asCsv(responsibilitiesTable);

const { store, close } = await fillStore([]);
afterAll(close);

const catalogue = loadCatalogue();

async function ask(question: ResponsibilitiesQuestion) {
  const answer = await answerResponsibilities(question, {
    store,
    catalogue,
    version: 0,
    today: '2026-01-31',
  });
  expect(responsibilitiesAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('who is responsible in an area', () => {
  it('for under-fives in 2014/15 was NHS England', async () => {
    const { themes } = await ask({ area: 'E10000032', from: '2014-04-01', to: '2015-03-31' });
    const injury = themes.find(({ theme }) => theme === 'injury');
    expect(injury?.commissions.map(({ ages, body }) => [ages, body])).toEqual([
      ['Under 5 (0 to 4 years)', 'nhs-england'],
      ['5 to 19 years', 'local-authority'],
    ]);
  });

  it('in a district is the county for public health and roads, the district for homelessness', async () => {
    const answer = await ask({ area: 'E07000223' });
    const holders = answer.themes.map(({ theme, leads }) => [theme, leads.at(-1)?.holder?.name ?? null]);
    expect(holders).toEqual([
      ['injury', 'West Sussex'],
      ['roads', 'West Sussex'],
      ['poverty', null],
      ['homelessness', 'Adur'],
    ]);
    expect(answer.notes[0]).toBe(
      'Adur is a district: duties of the upper tier fall to the county, West Sussex.',
    );
    expect(answer.sentence).toMatch(/^On 31 January 2026: for injury, services are commissioned by/);
  });

  it('names NHS England for health alone', async () => {
    const { themes } = await ask({ area: 'E10000032' });
    const naming = themes.filter((theme) => JSON.stringify(theme).includes('NHS England'));
    expect(naming.map(({ theme }) => theme)).toEqual(['injury']);
  });

  it('gives each source, and the bodies that took each other’s place', async () => {
    const answer = await ask({ area: 'E10000032' });
    const all = answer.themes.flatMap(({ commissions, leads }) => [...commissions, ...leads]);
    expect(all.every(({ source }) => source.length > 20)).toBe(true);
    expect(answer.successions.map(({ otherNames }) => otherNames.join())).toEqual([
      'PCT',
      'CCG',
      'ICB',
      'NHS Commissioning Board',
    ]);
  });

  it('counts the days asked for with both ends', async () => {
    const last = await ask({ area: 'E10000032', from: '2015-09-30', to: '2015-09-30' });
    const next = await ask({ area: 'E10000032', from: '2015-10-01', to: '2015-10-01' });
    const underFives = ({ themes }: typeof last) =>
      themes[0]?.commissions.find(({ ageFrom }) => ageFrom === 0)?.body;
    expect([underFives(last), underFives(next)]).toEqual(['nhs-england', 'local-authority']);
  });

  it('tells of an area of the past what replaced it', async () => {
    expect((await ask({ area: 'E10000006' })).notes[0]).toContain(
      'Cumbria (E10000006) was in force until 31 March 2023',
    );
  });

  it('refuses days upside down and an unknown area', async () => {
    await expect(ask({ area: 'E10000032', from: '2016-01-01', to: '2015-01-01' })).rejects.toThrow(
      'days upside down: from 2016-01-01 to 2015-01-01',
    );
    await expect(ask({ area: 'E10000099' })).rejects.toThrow('unknown area: E10000099');
  });

  it('says why there is nothing', async () => {
    const context = { store, catalogue: { ...catalogue, duties: [] }, version: 0, today: '2026-01-31' };
    const answer = await answerResponsibilities({ area: 'E10000032' }, context);
    expect(answer).toMatchObject({ themes: [], why: 'No duties are recorded.' });
  });
});

describe('responsibilities as a table', () => {
  it('have a row each, under both names of a body, with the source', async () => {
    const answer = await ask({ area: 'E10000032', from: '2014-04-01', to: '2015-03-31' });
    const csv = responsibilitiesCsv(answer);
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'area_code,area_name,record,theme,ages,age_from,age_to,body,name,other_names,from,to,dates,where,holder_code,successors,note,source,asked_from,asked_to,notes,store_version',
      expect.stringMatching(
        /^E10000032,West Sussex,commissions,injury,Under 5 \(0 to 4 years\),0,4,nhs-england,NHS England \(.*\),NHS Commissioning Board,2013-04-01,2015-09-30,/,
      ),
    ]);
    expect(responsibilitiesFileName(answer, 'csv')).toBe(
      'responsibilities_west-sussex_2014-04-01-to-2015-03-31.csv',
    );
  });

  it('have one row that says why where there is nothing', async () => {
    const answer = await ask({ area: 'E10000032' });
    const csv = responsibilitiesCsv({
      ...answer,
      themes: [],
      successions: [],
      why: 'No duties are recorded.',
    });
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain('No duties are recorded.');
  });
});
