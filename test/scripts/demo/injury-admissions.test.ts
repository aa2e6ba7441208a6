import { describe, expect, it } from 'vitest';
import { drawAdmissions } from '../../../scripts/demo/admission-cells.ts';
import { drawPopulations } from '../../../scripts/demo/child-populations.ts';
import { drawDemoAreas } from '../../../scripts/demo/demo-areas.ts';
import { toAdmissionFigures } from '../../../scripts/demo/injury-admissions.ts';
import { seededRandom } from '../../../scripts/demo/seeded-random.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';

const catalogue = loadCatalogue();
const { upperTier } = drawDemoAreas(catalogue, 'demonstration');
const populations = drawPopulations(upperTier, seededRandom('populations'));
const cells = drawAdmissions(upperTier, populations, seededRandom('admissions'));
const figures = toAdmissionFigures(cells, upperTier, catalogue);

const wholeChildhood = (code: string) =>
  figures.find(
    ({ group, sex, age, period }) =>
      group.code === code &&
      group.category === null &&
      sex === 'Persons' &&
      age === '0-17 yrs' &&
      period === '2019/20',
  );

const admissionsOf = (codes: readonly string[]) =>
  cells
    .filter(({ area, year }) => year === 2019 && codes.includes(area))
    .reduce((sum, { count }) => sum + count, 0);

describe('the admissions behind the demonstration figures', () => {
  it('of all areas together are those of England, to the last one', () => {
    expect(wholeChildhood('E92000001')?.count).toBe(admissionsOf(upperTier.map(({ code }) => code)));
  });

  it.each([...new Set(upperTier.map(({ region }) => region))])(
    'of the areas of %s together are those of the region',
    (region) => {
      const members = upperTier.filter((area) => area.region === region).map(({ code }) => code);
      expect(wholeChildhood(region)?.count).toBe(admissionsOf(members));
    },
  );

  it('of the tenths of deprivation together are those of England', () => {
    const deciles = figures.filter(
      ({ group, sex, age, period }) =>
        group.kind === 'decile' && sex === 'Persons' && age === '0-17 yrs' && period === '2019/20',
    );
    const total = deciles.reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(deciles).toHaveLength(10);
    expect(total).toBe(wholeChildhood('E92000001')?.count);
  });

  it('keep the residents of every area and year above zero', () => {
    expect(cells.filter(({ population }) => population < 1)).toEqual([]);
  });
});
