import { describe, expect, it } from 'vitest';
import { readPopulationSex } from '../../../../server/ingest/population/read-population-sex.ts';

describe('sexes in population estimates', () => {
  it.each([
    ['1', 'male'],
    ['2', 'female'],
    ['M', 'male'],
    ['f', 'female'],
    ['Females', 'female'],
    ['Total', 'persons'],
    ['Persons', 'persons'],
    ['', 'persons'],
    ['3', null],
    ['both of them', null],
  ])('“%s” is %s', (text, sex) => expect(readPopulationSex(text)).toBe(sex));
});
