import { describe, expect, it } from 'vitest';
import { describeBoundary } from '../../../../server/answers/partners/describe-boundary.ts';
import { adur, surrey, westSussex } from '../../../support/answer-cases.ts';
import { membership, membershipGround } from '../../../support/membership-cases.ts';

const police = { coterminous: 'varies', with: 'several councils', lookUp: 'police-force-area' } as const;
const boards = { ...police, lookUp: 'integrated-care-board' } as const;

const groundOf = (...entries: ReturnType<typeof membership>[]) => ({
  ...membershipGround(...entries),
  extracts: new Map([['look-up', { fileName: 'look-up.csv', publisher: 'ONS' }]]),
});

describe('whether a partner has the area of the council', () => {
  it.each([
    ['same', 'the area of the council', 'Coterminous with the area of the council.'],
    ['varies', 'several councils', 'Not always coterminous with the council: several councils.'],
    ['different', 'all England', 'Not coterminous with the council: all England.'],
    ['not-known', null, 'Not known whether its area is that of the council.'],
  ] as const)('is said in a sentence: %s', (coterminous, what, sentence) => {
    expect(describeBoundary({ coterminous, with: what }, westSussex, null)).toEqual({
      coterminous,
      sentence,
      partnerAreas: [],
      extracts: [],
    });
  });

  it('is what the catalogue says where no look-up is held, with the look-up that would say more', () => {
    const { sentence } = describeBoundary(police, westSussex, groundOf());
    expect(sentence).toContain('Not always coterminous with the council: several councils.');
    expect(sentence).toContain('No look-up held says in which police force area West Sussex lies.');
    expect(sentence).toContain('columns LADYYCD, LADYYNM, PFAYYCD and PFAYYNM');
  });

  it('is coterminous where a look-up that places every council places no other in it', () => {
    expect(
      describeBoundary(
        police,
        westSussex,
        groundOf(
          membership('E07000223', 'police-force-area', ['E23000033']),
          membership('E10000030', 'police-force-area', ['E23000031']),
          ...['E06000063', 'E06000064', 'E08000038'].map((code) =>
            membership(code, 'police-force-area', ['E23000099']),
          ),
        ),
      ),
    ).toMatchObject({
      coterminous: 'same',
      sentence: 'Coterminous with Sussex (police force area). By the look-up look-up.csv (ONS).',
      partnerAreas: [{ code: 'E23000033' }],
      extracts: ['look-up'],
    });
  });

  it('is not called coterminous while councils are not placed', () => {
    const ground = groundOf(membership('E07000223', 'police-force-area', ['E23000033']));
    expect(describeBoundary(police, westSussex, ground)).toMatchObject({
      coterminous: 'not-known',
      sentence: expect.stringContaining(
        'West Sussex lies wholly within Sussex (police force area); whether other councils do is not known',
      ),
    });
  });

  it('names the other councils that it covers', () => {
    const ground = groundOf(
      membership('E07000223', 'police-force-area', ['E23000033']),
      membership('E10000030', 'police-force-area', ['E23000033']),
    );
    expect(describeBoundary(police, surrey, ground)).toMatchObject({
      coterminous: 'different',
      sentence: expect.stringContaining(
        'Sussex (police force area) covers Surrey and 1 other council: West Sussex.',
      ),
    });
  });

  it('says how a council is divided', () => {
    const ground = groundOf(
      membership('E07000223', 'integrated-care-board', [
        ['E54000052', 10],
        ['E54000064', 30],
      ]),
    );
    expect(describeBoundary(boards, adur, ground).sentence).toBe(
      'Part of the council lies in another integrated care board: 30 of its 40 small areas in Sussex (integrated care board) and 10 of its 40 small areas in Surrey Heartlands (integrated care board). By the look-up look-up.csv (ONS).',
    );
  });
});
