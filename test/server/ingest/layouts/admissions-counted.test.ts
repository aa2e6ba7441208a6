import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { ageKey } from '../../../../server/observation/age-band.ts';
import type { Observation } from '../../../../server/observation/observation.ts';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

function golden(folder: string): Buffer {
  return readFileSync(new URL(`../../../golden/${folder}/input.csv`, import.meta.url));
}

/** What is shown of every cell but those by cause in any position, which counted rows cannot give. */
function cellsOf(observations: readonly Observation[]) {
  return observations
    .filter(({ category }) => !category?.type.includes('any position'))
    .map(({ area, period, sex, age, category, count, missing }) => [
      area,
      period.label,
      sex,
      ageKey(age),
      category?.type,
      category?.value,
      count,
      missing,
    ]);
}

describe('counted admissions', () => {
  it('give the same cells as records of the same children', async () => {
    const counted = await readFile(golden('admissions-counted'));
    const records = await readFile(golden('admissions-records'));
    expect(cellsOf(counted.observations).length).toBeGreaterThan(100);
    expect(cellsOf(counted.observations)).toEqual(cellsOf(records.observations));
  });

  it('are recognised however their headers are spelled, in any order, with further columns left out', async () => {
    const { reading } = await readFile(
      'Number of admissions,Area Code,Age (years),colour,Financial Year\n12,E06000001,3,red,2022/23\n',
    );
    expect(reading).toMatchObject({ accepted: true, layout: 'admissions', rowsAccepted: 1 });
    expect(countWarnings(reading)).toMatchObject({ 'unknown-column': 1 });
  });

  it('are masked unless it is said otherwise, and never stored as they came', async () => {
    const { reading, observations } = await readFile(
      'area_code,financial_year,age,count\nE06000001,2022/23,3,5\nE06000001,2022/23,7,23\n',
    );
    expect(reading).toMatchObject({ policy: 'nhs-suppress-1-7-round-5' });
    const counts = observations.map(({ count }) => count);
    expect(counts.every((count) => count === null || count % 5 === 0)).toBe(true);
    expect(counts).not.toContain(5);
  });

  it('take a county that the file has itself as given', async () => {
    const districts = ['223', '224', '225', '226', '227', '228', '229'].map(
      (end) => `E07000${end},2022/23,3,100`,
    );
    const rows = [...districts, 'E10000032,2022/23,3,750'];
    const { observations } = await readFile(`area_code,financial_year,age,count\n${rows.join('\n')}\n`, {
      catalogue: loadCatalogue(),
    });
    const county = observations.filter(({ area, age }) => area === 'E10000032' && ageKey(age) === '0-4');
    expect(county.map(({ count }) => count)).toEqual([750]);
  });

  it('need all their columns', async () => {
    const { reading } = await readFile('area_code,financial_year,age\nE06000001,2022/23,3\n', {
      layout: 'admissions',
    });
    expect(listProblems(reading)).toEqual([[1, null, 'column-missing']]);
  });
});
