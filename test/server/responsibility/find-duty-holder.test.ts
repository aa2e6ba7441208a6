import { describe, expect, it } from 'vitest';
import { findDutyHolder } from '../../../server/responsibility/find-duty-holder.ts';
import { adur, area, cumberland, england, southEast, westSussex } from '../../support/answer-cases.ts';

describe('to whom a duty falls', () => {
  it.each([
    ['a county council, in its county', 'utla', westSussex, [southEast, england], 'itself West Sussex'],
    ['a county council, in a district', 'utla', adur, [westSussex, southEast, england], 'larger West Sussex'],
    ['a housing authority, in a district', 'ltla', adur, [westSussex, southEast, england], 'itself Adur'],
    ['a housing authority, in a county', 'ltla', westSussex, [southEast, england], 'smaller'],
    ['either, in a unitary', 'utla', cumberland, [england], 'itself Cumberland'],
    ['either, in a unitary', 'ltla', cumberland, [england], 'itself Cumberland'],
    ['a county council, in a region', 'utla', southEast, [england], 'smaller'],
    ['a county council, in England', 'utla', england, [], 'smaller'],
    ['a national body, anywhere', null, adur, [westSussex], 'body'],
    [
      'a council, in an area that nobody describes',
      'utla',
      area('E54000001', 'A board', ['other']),
      [],
      'unknown',
    ],
    ['a council, in a district without a county', 'utla', area('E07000999', 'Lost', ['ltla']), [], 'unknown'],
  ] as const)('%s', (_, tier, where, parents, expected) => {
    const holder = findDutyHolder({ tier }, where, parents);
    const name = 'area' in holder ? ` ${holder.area.name}` : '';
    expect(holder.kind + name).toBe(expected);
  });
});
