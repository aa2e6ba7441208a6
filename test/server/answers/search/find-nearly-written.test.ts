import { describe, expect, it } from 'vitest';
import { findNearlyWritten, listWrittenWays } from '../../../../server/answers/search/find-nearly-written.ts';
import { areas } from '../../../support/answer-cases.ts';

const ways = listWrittenWays(areas.values(), []);
const namesNear = (text: string) =>
  findNearlyWritten(text, ways).map((found) => ('code' in found ? found.name : found.id));

describe('what is written nearly so', () => {
  it.each([
    ['West Susex', ['West Sussex'], 'one letter left out of a name'],
    ['Westmoreland', ['Westmorland and Furness'], 'one letter too many in a word of a name'],
    ['E1000032', ['West Sussex'], 'one digit left out of a code'],
    ['furnes and lakes', ['Westmorland and Furness'], 'one letter left out of one of its words'],
    ['qqqqqqqqq', [], 'nothing near'],
  ])('%j: %j first, by %s', (text, [expected]) => {
    expect(namesNear(text)[0]).toBe(expected);
  });

  it('names each thing once', () => {
    const found = namesNear('barnsly');
    expect(found).toEqual(['Barnsley', 'Barnsley']);
    // The authority before and after its code changed: two codes of one name.
    expect(findNearlyWritten('barnsly', ways).map((each) => ('code' in each ? each.code : ''))).toEqual([
      'E08000016',
      'E08000038',
    ]);
  });
});
