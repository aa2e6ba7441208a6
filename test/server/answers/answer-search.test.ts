import { afterAll, describe, expect, it } from 'vitest';
import { answerSearch } from '../../../server/answers/answer-search.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { type SearchQuestion, searchAnswerSchema } from '../../../server/contract/search.ts';
import { extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';
import { partner, partnerEntries } from '../../support/partner-cases.ts';

const catalogue = loadCatalogue();
const { store, close } = await fillStore([
  { extract: extract('real'), observations: [observation('2023/24', { value: 1 })] },
  {
    extract: extract('register', { demonstration: true }),
    observations: [],
    entries: partnerEntries(
      partner({ theme: 'roads' }),
      partner({ organisation: 'NHS Kernow ICB', area: 'E06000052', partnerType: 'ICB', to: '2024-04-01' }),
    ),
  },
]);

afterAll(close);

async function ask(question: SearchQuestion, version = 2) {
  const answer = await answerSearch(question, { store, catalogue, version, today: '2026-01-31' });
  expect(searchAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

const bodies = async (q: string) => (await ask({ q })).bodies.map(({ name }) => name);

describe('a search for a body', () => {
  it.each([
    ['NHS Commissioning Board', 'NHS England'],
    ['nhs comm', 'NHS England'],
    ['NHS England', 'NHS England'],
    ['nhs', 'NHS England'],
    ['PCT', 'Primary care trust'],
    ['CCGs', 'Clinical commissioning group'],
    ['ICB', 'Integrated care board'],
    ['health visitors', 'Health visiting'],
    ['housing authorities', 'Housing authority'],
    ['council', 'Council'],
    ['local authority', 'Council'],
    ['kernow', 'NHS Kernow ICB'],
  ])('for "%s" finds %s first', async (q, expected) => {
    expect((await bodies(q))[0]).toBe(expected);
  });

  it('says under which name in law it was until when, and leads to its page', async () => {
    const [found] = (await ask({ q: 'NHS Commissioning Board' })).bodies;
    expect(found).toMatchObject({
      name: 'NHS England',
      note: 'Legally the NHS Commissioning Board until 2022',
      address: '/bodies/nhs-england',
    });
  });

  it('names the area whose partner an organisation of a register is, and marks what is made up', async () => {
    const answer = await ask({ q: 'Kernow' });
    expect(answer.bodies).toEqual([
      {
        kind: 'body',
        id: 'NHS Kernow ICB E06000052',
        name: 'NHS Kernow ICB',
        detail: 'Partner of Cornwall, as a register names it: integrated care board (ICB)',
        note: 'to 31 March 2024',
        foundBy: null,
        demonstration: true,
        address: '/partners/E06000052',
      },
    ]);
    expect(answer.demonstration).toBe(true);
    expect((await ask({ q: 'Kernow' }, 1)).bodies).toEqual([]);
  });

  it.each(['roads', 'road safety', 'homelessness', 'housing', 'poverty', 'low income'])(
    'by "%s" never finds NHS England',
    async (q) => {
      const { bodies: found } = await ask({ q, limit: 100 });
      expect(found.filter(({ name, note }) => /NHS England/.test(`${name} ${note}`))).toEqual([]);
    },
  );
});

describe('a search for an indicator', () => {
  it.each([
    ['90284', 'by its publisher’s id'],
    ['injury-admissions', 'by our id'],
    ['hospital admissions', 'by its name'],
    ['emergency admissions', 'by words of its definition'],
  ])('finds "%s": %s', async (q) => {
    const [found] = (await ask({ q })).indicators;
    expect(found).toMatchObject({ id: 'injury-admissions', address: '/indicators/injury-admissions' });
    expect(found?.note).toBeNull();
  });

  it('says of one without figures that none are held', async () => {
    const [found] = (await ask({ q: '93700' })).indicators;
    expect(found).toMatchObject({ id: 'child-poverty-relative', note: 'No figures held yet' });
  });
});

describe('a search for an area', () => {
  it('tells of one of the past what replaced it', async () => {
    for (const q of ['Cumbria', 'E10000006']) {
      const [found] = (await ask({ q })).areas;
      expect(found).toMatchObject({ name: 'Cumbria', address: '/areas/E10000006' });
      expect(found?.note).toBe(
        'Cumbria (E10000006) was in force until 31 March 2023. It was replaced by Cumberland (E06000063), and Westmorland and Furness (E06000064).',
      );
    }
  });

  it('gives a few and tells how many there are', async () => {
    const { areas, totals } = await ask({ q: 'sussex', limit: 2 });
    // East Sussex and West Sussex, each a county, and the district of Mid Sussex.
    expect([areas.length, totals.areas]).toEqual([2, 3]);
  });
});

describe('a search that finds nothing', () => {
  it.each([
    ['west susex', 'West Sussex'],
    ['Westmoreland', 'Westmorland and Furness'],
    ['nhs comissioning board', 'NHS England'],
    ['hospitl admissions', 'Hospital admissions caused by unintentional and deliberate injuries'],
    ['E1000032', 'West Sussex'],
  ])('for "%s" offers what is written nearly so', async (q, expected) => {
    const { areas, indicators, bodies: found, nearest } = await ask({ q });
    expect([...areas, ...indicators, ...found]).toEqual([]);
    expect(nearest[0]?.name).toContain(expected);
  });

  it('says what can be searched', async () => {
    expect(await ask({ q: 'qqqqqqq' })).toMatchObject({
      nearest: [],
      why: expect.stringMatching(/^Nothing is called “qqqqqqq”\. Try fewer letters\. Areas can be found by/),
    });
    expect((await ask({ q: '  ' })).why).toMatch(/^Nothing was asked for\. Areas can be found by/);
    expect((await ask({ q: '!!' })).totals).toEqual({ areas: 0, indicators: 0, bodies: 0 });
  });
});
