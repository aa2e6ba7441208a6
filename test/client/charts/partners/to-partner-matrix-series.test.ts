import { describe, expect, it } from 'vitest';
import { toPartnerMatrix } from '../../../../client/charts/partners/to-partner-matrix-series.ts';
import { aPartner, aRelation, groups, themes } from '../../../support/partner-answers.ts';

describe('the picture of the map of partners', () => {
  it('has a column for each outcome and a row for each partner, below the heading of its group', () => {
    const matrix = toPartnerMatrix({
      partners: [aPartner({ key: 'a', group: 'service' }), aPartner({ key: 'b', group: 'commissioner' })],
      groups,
      themes,
    });
    expect(matrix.columns.map(({ heading, x }) => [heading, x])).toEqual([
      ['Injury', 330],
      ['Roads', 520],
    ]);
    expect(matrix.rows.map(({ key }) => key)).toEqual(['b', 'a']);
    // A head of 34, a heading of 34, a row of one line (18 and twice 6), a heading of 34.
    expect(matrix.groups.map(({ y }) => y)).toEqual([34, 98]);
    expect(matrix.rows.map(({ y }) => y)).toEqual([68, 132]);
    expect([matrix.width, matrix.height]).toEqual([710, 164]);
  });

  it('says with shape and word what a partner is, and fills the mark only where it is so now', () => {
    const relations = [
      aRelation({ relation: 'leads' }),
      aRelation({ theme: 'roads', relation: 'commissions', status: 'past', to: '2015-09-30' }),
      aRelation({ theme: 'roads', relation: 'influences', status: 'to-come', from: '2027-04-01' }),
    ];
    const [row] = toPartnerMatrix({ partners: [aPartner({ relations })], groups, themes }).rows;
    expect(row?.marks.map(({ shape, isHollow, words }) => [shape, isHollow, words])).toEqual([
      ['diamond', false, 'Leads'],
      ['square', true, 'Commissioned to 2015'],
      ['circle', true, 'Influences from 2027'],
    ]);
    expect(row?.height).toBe(2 * 18 + 2 * 6);
  });

  it('has one mark for each sort of relation: today’s, and of those the closest', () => {
    const relations = [
      aRelation({ form: 'integrating', status: 'past', to: '2020-03-31' }),
      aRelation({ form: 'networking' }),
      aRelation({ form: 'collaborating' }),
    ];
    const [row] = toPartnerMatrix({ partners: [aPartner({ relations })], groups, themes }).rows;
    expect(row?.marks.map(({ closeness, isHollow }) => [closeness, isHollow])).toEqual([[3, false]]);
  });

  it('shows no form of working for what has ended', () => {
    const relations = [aRelation({ form: 'integrating', status: 'past', to: '2020-03-31' })];
    const [row] = toPartnerMatrix({ partners: [aPartner({ relations })], groups, themes }).rows;
    expect(row?.marks.map(({ closeness, theme }) => [closeness, theme])).toEqual([[null, 'Injury']]);
  });

  it('breaks long names between words', () => {
    const name = 'Healthy Child Programme and school nursing: Westmorland and Furness';
    const [row] = toPartnerMatrix({ partners: [aPartner({ name })], groups, themes }).rows;
    expect(row?.nameLines).toEqual([
      'Healthy Child Programme and school nursing:',
      'Westmorland and Furness',
    ]);
    expect(row?.height).toBe(48);
  });
});
