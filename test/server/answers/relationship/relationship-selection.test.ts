import { describe, expect, it } from 'vitest';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { noMemberships } from '../../../../server/answers/known-memberships.ts';
import { selectRelationship } from '../../../../server/answers/relationship/relationship-selection.ts';
import type { RelationshipQuestion } from '../../../../server/contract/relationship.ts';
import { areas, catalogue, duties } from '../../../support/answer-cases.ts';
import { holdings } from '../../../support/comparison-cases.ts';
import { povertyHoldings } from '../../../support/relationship-cases.ts';

function select(
  changes: Partial<RelationshipQuestion> = {},
  [ofInjuries, ofPoverty]: readonly (readonly string[])[] = [holdings.areaCodes, holdings.areaCodes],
) {
  const question = { x: '93700', y: '90284', ...changes };
  const held = [
    { ...holdings, areaCodes: ofInjuries ?? [] },
    { ...povertyHoldings, areaCodes: ofPoverty ?? [] },
  ];
  const find = (id: string) => requireIndicator(id, catalogue, held);
  const setting = { areas, duties, today: '2026-01-31', memberships: noMemberships };
  return selectRelationship(question, { x: find(question.x), y: find(question.y) }, setting);
}

describe('a question about a relationship', () => {
  it('is about persons, the usual ages, the latest period and the same days, without a benchmark', () => {
    const { x, y, areaType, period, acceptPeriods } = select();
    expect([x.age.label, y.age.label, x.sex, y.sex]).toEqual([
      '0 to 15 years',
      '0 to 14 years',
      'persons',
      'persons',
    ]);
    expect([x.benchmark, y.benchmark, period]).toEqual([null, null, null]);
    expect([areaType, acceptPeriods]).toEqual(['utla', 'same']);
  });

  it('takes the tier at which most areas have both figures', () => {
    const adur = ['E07000223'];
    expect(select({}, [adur, adur]).areaType).toBe('ltla');
    expect(select({}, [['E10000032'], adur]).areaType).toBe('utla');
    expect(select({ areaType: 'region' }).areas.map(({ name }) => name)).toEqual(['South East']);
  });

  it('within a county is about its districts, for want of other areas', () => {
    expect(select({ parent: 'E10000032' }).areaType).toBe('ltla');
  });

  it('names areas once each, and knows none that does not exist', () => {
    expect(select({ area: ['E10000032', 'E10000032'] }).named.map(({ name }) => name)).toEqual([
      'West Sussex',
    ]);
    expect(() => select({ area: ['E10000099'] })).toThrow('unknown area: E10000099');
  });

  it('is refused with the same figures on both axes, but not with two ages of one indicator', () => {
    expect(() => select({ x: 'injury-admissions' })).toThrow('same figures on both axes: injury-admissions');
    expect(select({ x: 'injury-admissions', xAge: '0-4' }).x.age.label).toBe('0 to 4 years');
  });
});
