import { describe, expect, it } from 'vitest';
import { codesOfAuthority } from '../../../../server/answers/denominators/same-authority.ts';
import { areas } from '../../../support/answer-cases.ts';

describe('the codes of an authority', () => {
  it.each([
    ['E08000016', ['E08000016', 'E08000038']],
    ['E08000038', ['E08000038', 'E08000016']],
    ['E10000032', ['E10000032']],
  ])('of %s are %j', (code, codes) => expect(codesOfAuthority(areas, code)).toEqual(codes));

  it('an authority that was divided, and those that came of it, share none', () => {
    expect(codesOfAuthority(areas, 'E10000006')).toEqual(['E10000006']);
    expect(codesOfAuthority(areas, 'E06000063')).toEqual(['E06000063']);
  });

  it('a code that nobody knows stands alone', () => {
    expect(codesOfAuthority(areas, 'K02000001')).toEqual(['K02000001']);
  });
});
