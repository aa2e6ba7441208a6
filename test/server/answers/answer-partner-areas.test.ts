import { afterAll, describe, expect, it } from 'vitest';
import { answerComparison } from '../../../server/answers/answer-comparison.ts';
import { answerPartnerAreas } from '../../../server/answers/answer-partner-areas.ts';
import { comparisonAnswerSchema } from '../../../server/contract/comparison.ts';
import { partnerAreasAnswerSchema } from '../../../server/contract/partner-areas.ts';
import type { Entry } from '../../../server/observation/entry.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';
import { membership, partnerAreas } from '../../support/membership-cases.ts';

const areaEntries = partnerAreas.map(
  (body): Entry<'area'> => ({ kind: 'area', key: body.code, body, line: 2 }),
);

/** Version 1: figures. Version 2: a look-up in which one force has two counties. */
const { store, close } = await fillStore([
  {
    extract: extract('figures'),
    observations: [
      observation('2023/24', { area: 'E10000032', value: 87, lower95: 80, upper95: 94 }),
      observation('2023/24', { area: 'E10000030', value: 60, lower95: 55, upper95: 65 }),
      observation('2023/24', { area: 'E08000038', value: 99, lower95: 90, upper95: 108 }),
      observation('2023/24', { area: 'E92000001', value: 72 }),
    ],
  },
  {
    extract: extract('look-up', { layout: 'areas', indicators: [], periods: [] }),
    observations: [],
    entries: [
      ...areaEntries,
      membership('E07000223', 'police-force-area', ['E23000033']),
      membership('E10000030', 'police-force-area', ['E23000033']),
    ],
  },
]);

afterAll(close);

const contextAt = (version: number) => ({ store, catalogue, version, today: '2026-01-31' });

async function list(version = 2) {
  const answer = await answerPartnerAreas({}, contextAt(version));
  expect(partnerAreasAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

async function compare(parent: string, version = 2) {
  const answer = await answerComparison({ indicator: 'injury-admissions', parent }, contextAt(version));
  expect(comparisonAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the areas of partners', () => {
  it('are listed with the councils of both tiers and the look-up that says so', async () => {
    const { kinds, why, provenance } = await list();
    const police = kinds.find(({ kind }) => kind === 'police-force-area');
    expect(police).toMatchObject({
      name: 'Police force areas',
      areas: [
        {
          code: 'E23000033',
          name: 'Sussex',
          upperTier: { wholly: [{ name: 'Surrey' }, { name: 'West Sussex' }], partly: [] },
          lowerTier: { wholly: [{ name: 'Adur' }], partly: [] },
          extracts: ['look-up'],
        },
      ],
      why: null,
    });
    expect([why, provenance.map(({ extract }) => extract)]).toEqual([null, ['look-up']]);
  });

  it('of a kind without a look-up say how to supply one, as all do before any', async () => {
    const { kinds } = await list();
    expect(kinds.find(({ kind }) => kind === 'fire-and-rescue-authority')?.why).toMatch(
      /^No look-up is held that says which councils lie in which fire and rescue authority\. To supply it, /,
    );
    const before = await list(1);
    expect(before.why).toBe('No look-up is held that says which councils lie in the areas of partners.');
    expect(before.kinds.every(({ areas, why }) => areas.length === 0 && why !== null)).toBe(true);
  });
});

describe('one indicator across the areas of a partner', () => {
  it('has the councils that lie wholly within, and names the look-up', async () => {
    const { rows, partnerArea, sentence, provenance, caveats, why } = await compare('E23000033');
    expect(rows.map(({ area, measure }) => [area.name, measure.value])).toEqual([
      ['West Sussex', 87],
      ['Surrey', 60],
    ]);
    expect(partnerArea).toMatchObject({ kind: 'police-force-area', name: 'Sussex (police force area)' });
    expect(sentence).toContain('in 2 upper-tier authorities in Sussex (police force area)');
    expect(provenance.map(({ extract }) => extract)).toEqual(['figures', 'look-up']);
    expect(caveats.map(({ text }) => text)).toContain(
      'Which authorities lie within Sussex (police force area) is by the look-up look-up.csv (Office for Health Improvement and Disparities, areas of 4 March 2025)',
    );
    expect(why).toBeNull();
  });

  it('is refused before the look-up was held, with the way to supply it', async () => {
    await expect(compare('E23000033', 1)).rejects.toThrow(
      'unknown area: E23000033; by its code it is a police force area, which only a look-up makes known.',
    );
  });

  it('is empty, and says why, where no council lies within', async () => {
    const { rows, why } = await compare('E23000031');
    expect(rows).toEqual([]);
    expect(why).toMatch(
      /^No look-up is held that says which councils lie within Surrey \(police force area\)/,
    );
  });
});
