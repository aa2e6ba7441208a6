import { describe, expect, it } from 'vitest';
import {
  neighbourParameters,
  parseNeighbourSelection,
  printNeighbourSelection,
  readNeighbourSearch,
} from '../../../client/selection/neighbour-selection.ts';

describe('the neighbours that an address asks for', () => {
  it('are fifteen worked out here where it says nothing, and nothing is written for them', () => {
    const { selection, problems } = parseNeighbourSelection(readNeighbourSearch({ other: 'x' }));
    expect([selection, problems]).toEqual([{ set: null, count: 15, asAt: null }, []]);
    expect(printNeighbourSelection(selection)).toEqual({});
  });

  it('are read back as they were written', () => {
    const selection = { set: 'cipfa', count: 5, asAt: '3' };
    expect(parseNeighbourSelection(printNeighbourSelection(selection)).selection).toEqual(selection);
    expect(neighbourParameters(selection)).toEqual({ set: 'cipfa', count: '5', asAt: '3' });
  });

  it('are as many as usual where the number cannot be chosen, which is said', () => {
    const { selection, problems } = parseNeighbourSelection({ count: '7' });
    expect(selection.count).toBe(15);
    expect(problems).toEqual(['unknown count: 7. It can be 5, 10, 15, 20, 30; 15 are shown.']);
  });
});
