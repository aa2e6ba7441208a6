import { describe, expect, it } from 'vitest';
import { nearestNames, unknownMessage } from '../../../server/answers/nearest-name.ts';

const areas = [
  { id: 'E10000032', name: 'West Sussex' },
  { id: 'E10000011', name: 'East Sussex' },
  { id: 'E06000001', name: 'Hartlepool' },
];

describe('suggestions for a name that is not known', () => {
  it.each([
    ['E1000032', ['E10000032 (West Sussex)']],
    ['west susex', ['E10000032 (West Sussex)', 'E10000011 (East Sussex)']],
    ['hartle', ['E06000001 (Hartlepool)']],
    ['Atlantis and Lyonesse', []],
    ['', []],
    ['E', []],
  ])('%s is near to %j', (asked, near) => {
    expect(nearestNames(asked, areas)).toEqual(near);
  });

  it('a text of a hundred thousand letters is near to nothing, and is not repeated whole', () => {
    const long = 'Hartlepool'.repeat(10_000);
    expect(nearestNames(long, areas)).toEqual([]);
    expect(unknownMessage('area', long, areas, 'search by name')).toBe(
      `unknown area: ${'Hartlepool'.repeat(12)}…; search by name`,
    );
  });

  it('a name that is its own id is said once', () => {
    expect(nearestNames('indicater', [{ id: 'indicator', name: 'indicator' }])).toEqual(['indicator']);
  });

  it.each([
    ['q', []],
    ['ago', ['age']],
    ['xyz', []],
    ['ags', ['age']],
    ['sexx', ['sex']],
    ['foo', []],
  ])('%s is no further than half its letters from %j', (asked, near) => {
    const known = ['by', 'age', 'sex', 'area'].map((id) => ({ id, name: id }));
    expect(nearestNames(asked, known)).toEqual(near);
  });

  it('the message suggests, or says where to look', () => {
    expect(unknownMessage('area', 'hartle', areas, 'search by name')).toBe(
      'unknown area: hartle; did you mean E06000001 (Hartlepool)',
    );
    expect(unknownMessage('area', 'Atlantis', areas, 'search by name')).toBe(
      'unknown area: Atlantis; search by name',
    );
  });
});
