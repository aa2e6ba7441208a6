import { describe, expect, it } from 'vitest';
import {
  CasualtyList,
  type CasualtyRecord,
  isSameCasualty,
} from '../../../../server/ingest/stats19/casualty-list.ts';

const casualty: CasualtyRecord = {
  collision: 5,
  references: { vehicle: 2, casualty: 1 },
  sex: 'female',
  age: { kind: 'years', years: 9 },
  severity: 'serious',
  adjustedSerious: 0.125,
  roadUser: 'Cyclist',
  line: 17,
};

describe('the list of casualties', () => {
  it.each<[string, Partial<CasualtyRecord>]>([
    ['a girl of nine', {}],
    ['one of unknown sex and age', { sex: null, age: { kind: 'unknown' } }],
    ['one with a band of ages', { age: { kind: 'band', band: 11 } }],
    [
      'one that was killed, without references or adjustment',
      { severity: 'fatal', references: null, adjustedSerious: null },
    ],
    ['a slightly injured man', { sex: 'male', severity: 'slight', roadUser: 'Not known' }],
  ])('gives back %s as added', (_, different) => {
    const casualties = new CasualtyList();
    casualties.add({ ...casualty, ...different });
    expect(casualties.length).toBe(1);
    expect(casualties.get(0)).toEqual({ ...casualty, ...different });
  });

  it('finds the same references in the same collision only', () => {
    const casualties = new CasualtyList();
    casualties.add(casualty);
    expect(casualties.findSame({ ...casualty, line: 30 })).toBe(0);
    expect(casualties.findSame({ ...casualty, collision: 6 })).toBe(-1);
    expect(casualties.findSame({ ...casualty, references: { vehicle: 1, casualty: 1 } })).toBe(-1);
    expect(casualties.findSame({ ...casualty, references: null })).toBe(-1);
  });

  it('says whether there are bands of age', () => {
    const casualties = new CasualtyList();
    casualties.add(casualty);
    expect(casualties.hasBands).toBe(false);
    casualties.add({ ...casualty, age: { kind: 'band', band: 1 } });
    expect(casualties.hasBands).toBe(true);
  });
});

describe('two rows about one casualty', () => {
  it('are the same whatever their lines, and not where they differ in what is counted', () => {
    expect(isSameCasualty(casualty, { ...casualty, line: 99 })).toBe(true);
    expect(isSameCasualty(casualty, { ...casualty, severity: 'slight' })).toBe(false);
    expect(isSameCasualty(casualty, { ...casualty, age: { kind: 'years', years: 10 } })).toBe(false);
  });
});
