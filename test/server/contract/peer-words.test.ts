import { describe, expect, it } from 'vitest';
import { ordinal, peerWords } from '../../../server/contract/peer-words.ts';

describe('the words for peers', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [101, '101st'],
    [112, '112th'],
    [153, '153rd'],
  ])('the place %i is the %s', (place, words) => {
    expect(ordinal(place)).toBe(words);
  });

  it('name areas of a type as many', () => {
    expect(peerWords('utla')).toBe('upper-tier and unitary authorities');
    expect(peerWords('region')).toBe('regions of England');
  });
});
