import { afterAll, describe, expect, it } from 'vitest';
import { answerBody } from '../../../server/answers/answer-body.ts';
import { listKnownBodies } from '../../../server/answers/bodies/known-bodies.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { bodyAnswerSchema } from '../../../server/contract/bodies.ts';
import { bodyFileName } from '../../../server/reports/body-file-name.ts';
import { bodyTable } from '../../../server/reports/body-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import { fillStore } from '../../support/filled-store.ts';

const bodyCsv = asCsv(bodyTable);

const { store, close } = await fillStore([]);
afterAll(close);

const catalogue = loadCatalogue();

async function ask(id: string) {
  const answer = await answerBody(id, { store, catalogue, version: 0, today: '2026-01-31' });
  expect(bodyAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the page of NHS England', () => {
  it.each(['nhs-england', 'NHS England', 'NHS Commissioning Board', 'nhs-commissioning-board'])(
    'is found as %s',
    async (asked) => {
      expect((await ask(asked)).id).toBe('nhs-england');
    },
  );

  it('gives its name in law with dates, and for whom it commissioned, between whom', async () => {
    const { formerNames, duties, sentence, dates } = await ask('nhs-england');
    expect(formerNames).toMatchObject([
      { name: 'NHS Commissioning Board', to: '2022-06-30', dates: '1 April 2013 to 30 June 2022' },
    ]);
    expect(dates).toBe('from 1 April 2013');
    expect(sentence).toBe(
      'NHS England commissioned public health services for children: under 5 (0 to 4 years), 1 April 2013 to 30 September 2015.',
    );
    expect(duties).toMatchObject([
      {
        relation: 'commissions',
        theme: 'injury',
        ages: 'Under 5 (0 to 4 years)',
        from: '2013-04-01',
        to: '2015-09-30',
        status: 'past',
        where: 'one body for all of England',
        before: [{ id: 'primary-care-trust', dates: 'to 31 March 2013' }],
        after: [{ id: 'local-authority', dates: 'from 1 October 2015' }],
      },
    ]);
  });

  it('says nothing of roads, homelessness or poverty', async () => {
    const { duties, influences } = await ask('nhs-england');
    expect([...duties, ...influences].map(({ theme }) => theme)).toEqual(['injury']);
  });
});

describe('the page of a body', () => {
  it('gives what took its place and what it took the place of', async () => {
    const group = await ask('CCG');
    expect(group).toMatchObject({ dates: '1 April 2013 to 30 June 2022', shortName: 'CCG', duties: [] });
    expect(group.predecessors.map(({ id }) => id)).toEqual(['primary-care-trust']);
    expect(group.successors.map(({ id }) => id)).toEqual(['integrated-care-board']);
    expect(group.why).toContain('it is a partner');
  });

  it('gives of the council its parts, and that nobody follows it on child poverty by law', async () => {
    const council = await ask('local-authority');
    expect(council.parts.map(({ id }) => id)).toEqual(['council-public-health', 'council-child-poverty']);
    const poverty = council.duties.find(({ theme }) => theme === 'poverty');
    expect(poverty).toMatchObject({ dates: '25 May 2010 to 15 May 2016', after: [{ id: null }] });
    expect((await ask('council-public-health')).partOf).toMatchObject({ id: 'local-authority' });
  });

  it('of one without any duty on the health of children names no body of the health service', async () => {
    for (const { id, duties } of listKnownBodies(catalogue)) {
      const isOfHealth = duties.some(({ theme }) => theme === 'injury');
      const outcomes = JSON.stringify([(await ask(id)).duties, (await ask(id)).influences]);
      if (!isOfHealth) expect(outcomes).not.toMatch(/NHS England|NHS Commissioning Board/);
    }
  });

  it('leads on homelessness where it is the housing authority, each district or unitary council', async () => {
    const { duties, sentence, notes } = await ask('housing authority');
    expect(sentence).toBe('Housing authority leads on homelessness.');
    expect(duties).toMatchObject([
      { relation: 'leads', dates: 'throughout', where: 'each district or unitary council' },
    ]);
    expect(notes).toEqual([]);
  });

  it('is unknown with 404 and the nearest', async () => {
    await expect(ask('nhs-englund')).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('unknown body: nhs-englund; did you mean nhs-england'),
    });
  });

  it('is a table with a row for each duty and influence, else one that says why there is none', async () => {
    const housing = bodyCsv(await ask('housing-authority'))
      .trim()
      .split('\r\n');
    expect(housing).toHaveLength(1 + 1 + 2);
    expect(bodyCsv(await ask('nhs-england'))).toContain('Primary care trust');
    expect(bodyFileName(await ask('PCT'), 'csv')).toBe('body_primary-care-trust_version-0.csv');
  });
});
