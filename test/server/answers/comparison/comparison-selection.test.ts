import { describe, expect, it } from 'vitest';
import { select } from '../../../support/comparison-cases.ts';

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
