import { afterAll, describe, expect, it } from 'vitest';
import { explainNoGroups } from '../../../../server/answers/inequality/explain-no-groups.ts';
import type { InequalitySelection } from '../../../../server/answers/inequality/inequality-selection.ts';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { areas, catalogue, extract, observation, surrey } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { decileType, fifths, inequalitySelection, inGroup } from '../../../support/inequality-cases.ts';
import { trendSelection } from '../../../support/trend-selections.ts';

const described = (id: string) => ({
  id,
  publisherId: null,
  name: id,
  multiplier: null,
  ages: [ageBand(0, 14)],
});

const { store, close } = await fillStore([
  {
    extract: extract('published', {
      indicators: ['injury-admissions', 'child-poverty-relative'].map(described),
    }),
    observations: [
      inGroup('2023/24', { type: decileType, value: 'Most deprived decile (IMD2019)' }, { value: 3 }),
      observation('2023/24', { value: 3, area: surrey.code }),
      observation('2023/24', {
        indicator: 'child-poverty-relative',
        age: ageBand(0, 15),
        value: 12,
        area: surrey.code,
      }),
    ],
  },
]);
const context = { store, catalogue, version: 1, today: '2026-01-31' };
const known = listKnownIndicators(catalogue, await store.findHoldings(1));

afterAll(close);

function explain(id: string, changes: Partial<InequalitySelection> = {}, trend = {}) {
  const indicator = known.find((each) => each.id === id);
  if (!indicator) throw new Error(`not in the catalogue of the tests: ${id}`);
  const selection = inequalitySelection({ area: surrey, ...changes });
  const asked = {
    ...selection,
    trend: trendSelection({ indicator, areas: [surrey], by: 'category', ...trend }),
  };
  return explainNoGroups(asked, asked.categoryType ? [fifths(['2023/24'])] : [], areas, context);
}

describe('why an area has no groups', () => {
  it('is that its figures are not divided, and whose are', async () => {
    expect(await explain('injury-admissions')).toBe(
      'The figures for Surrey are not divided by deprivation. Those for England are.',
    );
  });

  it('is that nothing of the indicator is divided, and what is', async () => {
    expect(await explain('child-poverty-relative')).toBe(
      'The figures for “Children in relative low income families” are not divided by deprivation. Those for these indicators are: Hospital admissions for injury.',
    );
  });

  it('is that another division is held', async () => {
    expect(await explain('injury-admissions', { categoryType: 'Wards' })).toBe(
      'No division by “Wards” is held for Surrey. There are: Deprivation quintile.',
    );
  });

  it('is that nothing is held at the age', async () => {
    expect(await explain('injury-admissions', {}, { age: ageBand(0, 4) })).toContain(
      'No figures are held for the age “0 to 4 years”',
    );
  });

  it('is that figures are of persons only', async () => {
    expect(await explain('injury-admissions', { by: 'sex' }, { by: 'sex' })).toBe(
      'The figures for “Hospital admissions caused by injuries in children and young people” are not divided by sex: they are held for persons only.',
    );
  });
});
