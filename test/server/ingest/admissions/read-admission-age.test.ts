import { describe, expect, it } from 'vitest';
import { readAdmissionAge } from '../../../../server/ingest/admissions/read-admission-age.ts';

describe('an age at admission', () => {
  it.each([
    ['0', 0],
    ['7001', 0],
    ['7007', 0],
    ['4', 0],
    ['5', 1],
    ['9', 1],
    ['10', 2],
    ['14', 2],
    ['15', 3],
    ['17', 3],
    ['4.0', 0],
    ['0-4', 0],
    ['5 to 9', 1],
    ['12-14', 2],
    ['<1', 0],
  ])('of %s is in piece %i', (text, piece) => {
    expect(readAdmissionAge(text)).toEqual({ kind: 'piece', piece });
  });

  it.each(['18', '120', '18+', '20-24'])('of %s is an adult', (text) => {
    expect(readAdmissionAge(text)).toEqual({ kind: 'adult' });
  });

  it.each(['', ' ', 'NULL', 'not known'])('is not known where the cell has %j', (text) => {
    expect(readAdmissionAge(text)).toEqual({ kind: 'unknown' });
  });

  it.each(['121', '7000', '7008', '-1', '4.5', 'four', '200-300'])('of %s is impossible', (text) => {
    expect(readAdmissionAge(text)).toEqual({ kind: 'fault', rule: 'age-impossible' });
  });

  it.each(['5-17', '0-17', '0+', '15-19', '4-5'])('of %s cannot be divided', (text) => {
    expect(readAdmissionAge(text)).toEqual({ kind: 'fault', rule: 'age-across-pieces' });
  });
});
