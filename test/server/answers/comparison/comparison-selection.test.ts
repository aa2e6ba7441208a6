import { describe, expect, it } from 'vitest';
import { selectComparison } from '../../../../server/answers/comparison/comparison-selection.ts';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { noMemberships } from '../../../../server/answers/known-memberships.ts';
import type { Duty } from '../../../../server/observation/duty.ts';
import { areas, catalogue, duties } from '../../../support/answer-cases.ts';
import { holdings, select } from '../../../support/comparison-cases.ts';

const names = (areas: readonly { readonly name: string }[]) => areas.map(({ name }) => name);

describe('the areas that stand beside each other', () => {
  it('are the upper-tier authorities in force today unless something else is asked for', () => {
    const { areas, areaType, benchmark, method, period, sex, age } = select();
    expect(names(areas)).toEqual([
      'Barnsley',
      'Cumberland',
      'Surrey',
      'West Sussex',
      'Westmorland and Furness',
    ]);
    expect([areaType, benchmark?.name, method, period, sex, age.label]).toEqual([
      'utla',
      'England',
      'ci95',
      null,
      'persons',
      '0 to 14 years',
    ]);
  });

  it('are those of the tier that leads on the theme', () => {
    const found = requireIndicator('90284', catalogue, [holdings]);
    const leads = (tier: 'ltla' | 'utla', to: string | null) =>
      duties.filter(({ relation }) => relation === 'leads').map((duty): Duty => ({ ...duty, tier, to }));
    const typeWith = (given: readonly Duty[]) =>
      selectComparison({ indicator: '90284' }, found, areas, {
        today: '2026-01-31',
        duties: given,
        memberships: noMemberships,
      }).areaType;
    expect(typeWith(leads('ltla', null))).toBe('ltla');
    expect(typeWith(leads('utla', null))).toBe('utla');
    expect(typeWith(leads('ltla', '2026-01-31'))).toBe('utla');
    expect(typeWith([])).toBe('utla');
  });

  it('have no benchmark in a funnel', () => {
    expect(select({ method: 'funnel', benchmark: 'E12000008' }).benchmark).toBeNull();
    expect(() => select({ method: 'funnel', benchmark: 'E12000009' })).toThrow();
  });

  it('are those within a region', () => {
    expect(names(select({ parent: 'E12000008' }).areas)).toEqual(['Surrey', 'West Sussex']);
  });

  it('are districts within a county, which has no upper-tier authorities', () => {
    const { areas, areaType } = select({ parent: 'E10000032' });
    expect([names(areas), areaType]).toEqual([['Adur'], 'ltla']);
  });

  it('are just those named, in force or not, in the order given and each once', () => {
    const { areas, isNamed, areaType } = select({ area: ['E10000032', 'E10000006', 'E10000032'] });
    expect([names(areas), isNamed, areaType]).toEqual([['West Sussex', 'Cumbria'], true, null]);
  });

  it.each([
    [{ area: ['E07000223'], areaType: 'utla' }, 'area of another type than utla: E07000223 (Adur)'],
    [{ area: ['E06000063'], parent: 'E12000008' }, 'area outside South East: E06000063 (Cumberland)'],
    [
      { parent: 'E07000223' },
      'parent without areas within it: E07000223 (Adur); give a region, a county or the area of a partner, or name it as an area',
    ],
    [{ age: 'foo' }, 'invalid age: foo; write it in completed years as 0-14, 16+ or 7, the lower first'],
    [{ age: '17-0' }, 'invalid age: 17-0;'],
    [
      { period: 'last year' },
      'invalid period: last year; give it as the publisher writes it, such as 2023/24',
    ],
  ] as const)('what does not fit is refused with 400: %j', (question, message) => {
    expect(() => select({ ...question, area: 'area' in question ? [...question.area] : undefined })).toThrow(
      expect.objectContaining({ status: 400, message: expect.stringContaining(message) }),
    );
  });

  it('unknown areas are refused with 404', () => {
    expect(() => select({ parent: 'E12000009' })).toThrow(expect.objectContaining({ status: 404 }));
  });

  it.each([
    ['2023/24', '2023-04-01', '2024-04-01'],
    ['FYE 2024', '2023-04-01', '2024-04-01'],
    ['2021/22 - 23/24', '2021-04-01', '2024-04-01'],
  ])('a period may be written as %s', (label, start, end) => {
    expect(select({ period: label }).period).toMatchObject({ start, end });
  });

  it('latest is a period too', () => {
    expect(select({ period: 'latest' }).period).toBeNull();
  });
});
