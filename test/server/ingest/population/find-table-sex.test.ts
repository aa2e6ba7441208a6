import { describe, expect, it } from 'vitest';
import { findTableSex } from '../../../../server/ingest/population/find-table-sex.ts';

describe('the sex of a table whose rows have none', () => {
  it.each([
    [['MYE2 - Females: estimates by single year of age and sex', 'mye.csv'], 'female'],
    [['Estimates', 'mye2_males_2020.csv'], 'male'],
    [['Males and females together', 'mye.csv'], null],
    [['Males', 'females.csv'], null],
    [['Population estimates by sex', 'mye.csv'], null],
    [['Tables for Manchester and Maleham', 'women2.csv'], null],
  ])('of %j is %s', (texts, sex) => expect(findTableSex(texts)).toBe(sex));
});
