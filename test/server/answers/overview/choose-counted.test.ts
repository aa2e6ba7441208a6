import { describe, expect, it } from 'vitest';
import { chooseCounted } from '../../../../server/answers/overview/choose-counted.ts';
import { column } from '../../../support/overview-cases.ts';

const ofAge = (from: number | null, to: number | null, changes: Parameters<typeof column>[0] = {}) => {
  const key = `${from}-${to}`;
  return column({ key, age: { key, from, to, label: key }, ...changes });
};
const keysOf = (...columns: Parameters<typeof chooseCounted>[0]) => [...chooseCounted(columns)].sort();

describe('the columns whose verdicts are counted', () => {
  it('of ages that overlap are the narrower, whatever their order', () => {
    expect(keysOf(ofAge(0, 14), ofAge(0, 4), ofAge(5, 17))).toEqual(['0-4', '5-17']);
    expect(keysOf(ofAge(0, 4), ofAge(0, null))).toEqual(['0-4']);
    expect(keysOf(ofAge(0, 4), ofAge(5, null), ofAge(0, null))).toEqual(['0-4', '5-null']);
  });

  it('are counted by indicator: the same age of another one is no overlap', () => {
    const indicator = { ...column().indicator, id: 'ksi-casualties' };
    expect(keysOf(ofAge(0, 15), ofAge(0, 15, { key: 'other', indicator }))).toEqual(['0-15', 'other']);
  });

  it('leave out a measure that has ended, and keep a band known by its name only', () => {
    const ended = { ...column().indicator, ended: '2018-03-31' };
    expect(keysOf(ofAge(0, 4, { indicator: ended }), ofAge(5, 17))).toEqual(['5-17']);
    expect(keysOf(ofAge(null, null), ofAge(0, 4))).toEqual(['0-4', 'null-null']);
  });
});
