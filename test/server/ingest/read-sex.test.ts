import { describe, expect, it } from 'vitest';
import { readSex } from '../../../server/ingest/read-sex.ts';

describe('readSex', () => {
  it.each([
    ['Persons', 'persons'],
    ['persons', 'persons'],
    ['Male', 'male'],
    ['Females', 'female'],
    [' F ', 'female'],
    ['All', 'persons'],
  ])('reads %s as %s', (text, sex) => {
    expect(readSex(text)).toEqual({ sex, isNotApplicable: false });
  });

  it.each(['Not applicable', 'n/a', '', ' '])('takes %j for persons, and says so', (text) => {
    expect(readSex(text)).toEqual({ sex: 'persons', isNotApplicable: true });
  });

  it('does not know any other word', () => {
    expect(readSex('Mail')).toEqual({ sex: null, isNotApplicable: false });
  });
});
