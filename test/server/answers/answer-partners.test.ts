import { afterAll, describe, expect, it } from 'vitest';
import { answerPartners } from '../../../server/answers/answer-partners.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { partnersAnswerSchema } from '../../../server/contract/partners.ts';
import { extract } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';
import { partner, partnerEntries } from '../../support/partner-cases.ts';

const catalogue = loadCatalogue();
const { store, close } = await fillStore([
  {
    extract: extract('register'),
    observations: [],
    entries: partnerEntries(
      partner({
        theme: 'injury',
        relation: 'delivers',
        form: 'networking',
        from: '2018-04-01',
        to: '2021-04-01',
      }),
      partner({ theme: 'injury', relation: 'delivers', form: 'collaborating', from: '2021-04-01' }),
      partner({ area: 'E07000223', organisation: 'Adur District Council', partnerType: 'housing authority' }),
    ),
  },
]);

afterAll(close);

async function ask(area: string, version = 1) {
  const answer = await answerPartners({ area }, { store, catalogue, version, today: '2026-01-31' });
  expect(partnersAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the map of partners', () => {
  it('of a new installation has everybody whom the law and the guides know, and says how to name them', async () => {
    const { partners, registerWhy, why, demonstration } = await ask('E08000035', 0);
    expect(partners).toHaveLength(catalogue.partners.length);
    expect(partners.every(({ organisation }) => organisation === null)).toBe(true);
    expect(registerWhy).toContain('npm run ingest -- FILE');
    expect([why, demonstration]).toEqual([null, false]);
  });

  it('of a county has the housing authority of each district by name', async () => {
    const { partners, districts, tierNote } = await ask('E10000032', 0);
    const housing = partners.filter(({ kind }) => kind === 'housing-authority');
    expect(housing.map(({ area }) => area.name)).toEqual([
      'Adur',
      'Arun',
      'Chichester',
      'Crawley',
      'Horsham',
      'Mid Sussex',
      'Worthing',
    ]);
    expect(housing.every(({ areaNote }) => areaNote?.includes("not the county's"))).toBe(true);
    expect(districts).toHaveLength(7);
    expect(tierNote).toContain('two tiers');
  });

  it('of a district says what is the county’s, and has homelessness for its own', async () => {
    const { partners } = await ask('E07000223', 0);
    const ofKind = (kind: string) => partners.find((each) => each.kind === kind);
    expect(ofKind('council-public-health')?.areaNote).toContain("county's (West Sussex)");
    expect(ofKind('highway-authority')?.area.code).toBe('E10000032');
    expect(ofKind('housing-authority')).toMatchObject({ areaNote: null, area: { code: 'E07000223' } });
  });

  it('names the organisations of a register with how their work together moved, and where that stands', async () => {
    const { partners, provenance, registerWhy } = await ask('E10000032');
    const fire = partners.find(({ kind }) => kind === 'fire-and-rescue');
    expect(fire).toMatchObject({
      name: 'West Sussex Fire and Rescue Service',
      form: 'collaborating',
      formHistory: [
        { form: 'networking', from: '2018-04-01', to: '2021-03-31', line: 2 },
        { form: 'collaborating', from: '2021-04-01', to: null, line: 3 },
      ],
    });
    expect(partners.find(({ organisation }) => organisation === 'Adur District Council')?.area.name).toBe(
      'Adur',
    );
    expect(provenance.map(({ fileName }) => fileName)).toEqual(['register.csv']);
    expect(registerWhy).toBeNull();
  });

  it('of England is empty and says why', async () => {
    expect(await ask('E92000001')).toMatchObject({
      partners: [],
      why: expect.stringContaining('not the area of a council'),
    });
  });

  it('never has NHS England on roads, homelessness or poverty', async () => {
    const { partners } = await ask('E10000032');
    const themes = partners
      .filter(({ kind }) => kind === 'nhs-england')
      .flatMap(({ relations }) => relations.map(({ theme }) => theme));
    expect(new Set(themes)).toEqual(new Set(['injury']));
  });

  it('is refused for an area that is not known', async () => {
    await expect(ask('E10000099')).rejects.toMatchObject({ status: 404 });
  });

  it('of an area of the past is of its last day, and leads to what replaced it', async () => {
    const cumbria = await ask('E10000006', 0);
    expect(cumbria.asOf).toBe('2023-03-31');
    expect(cumbria.successors.map(({ code }) => code)).toEqual(['E06000063', 'E06000064']);
    expect(cumbria.replaced).toMatch(
      /^Cumbria \(E10000006\) was in force until 31 March 2023\. .+ This map is of its last day, 31 March 2023\.$/,
    );
    const dorset = await ask('E10000009', 0);
    expect(dorset.asOf).toBe('2019-03-31');
    expect(dorset.successors.map(({ name }) => name)).toContain('Dorset');
    const now = await ask('E08000035', 0);
    expect([now.replaced, now.successors]).toEqual([null, []]);
  });

  it('names the indicators of each outcome', async () => {
    const { themes } = await ask('E08000035', 0);
    expect(themes.find(({ id }) => id === 'injury')?.indicators.map(({ id }) => id)).toEqual([
      'injury-admissions',
    ]);
    expect(themes.find(({ id }) => id === 'roads')?.indicators.map(({ id }) => id)).toEqual([
      'ksi-casualties',
      'ksi-casualties-adjusted',
    ]);
  });

  it('leaves made-up organisations out where a real register speaks of the area', async () => {
    const made = partner({ organisation: 'Example Police (demonstration)', partnerType: 'police' });
    const filled = await fillStore([
      {
        extract: extract('made', { demonstration: true }),
        observations: [],
        entries: partnerEntries(made, { ...made, area: 'E08000035' }),
      },
      { extract: extract('register'), observations: [], entries: partnerEntries(partner()) },
    ]);
    const namesOf = async (area: string, version: number) => {
      const context = { store: filled.store, catalogue, version, today: '2026-01-31' };
      const { partners, demonstration } = await answerPartners({ area }, context);
      return [demonstration, ...partners.flatMap(({ organisation }) => organisation ?? [])];
    };
    expect(await namesOf('E10000032', 1)).toEqual([true, 'Example Police (demonstration)']);
    expect(await namesOf('E10000032', 2)).toEqual([false, 'West Sussex Fire and Rescue Service']);
    expect(await namesOf('E08000035', 2)).toEqual([true, 'Example Police (demonstration)']);
    await filled.close();
  });
});
