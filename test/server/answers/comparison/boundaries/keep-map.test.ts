import { describe, expect, it } from 'vitest';
import { keepMap } from '../../../../../server/answers/comparison/boundaries/keep-map.ts';
import type { BoundaryMap } from '../../../../../server/contract/boundary-map.ts';
import { surrey, westSussex } from '../../../../support/answer-cases.ts';

const empty: BoundaryMap = {
  panels: [],
  inset: null,
  without: [],
  note: '',
  extracts: [],
  why: null,
  howToSupply: null,
};

describe('a map that is kept', () => {
  it('is drawn once for the same areas on the same outlines, and anew for others', () => {
    const drawn: string[] = [];
    const draw = (name: string) => () => {
      drawn.push(name);
      return { ...empty, note: name };
    };
    const [one, other] = [
      { byCode: new Map(), extractOf: new Map() },
      { byCode: new Map(), extractOf: new Map() },
    ];
    expect(keepMap([surrey], one, draw('first')).note).toBe('first');
    expect(keepMap([surrey], one, draw('again')).note).toBe('first');
    expect(keepMap([surrey, westSussex], one, draw('more areas')).note).toBe('more areas');
    expect(keepMap([surrey], other, draw('newer boundaries')).note).toBe('newer boundaries');
    expect(drawn).toEqual(['first', 'more areas', 'newer boundaries']);
  });
});
