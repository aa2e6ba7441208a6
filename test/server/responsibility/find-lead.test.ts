import { describe, expect, it } from 'vitest';
import type { AreaType } from '../../../server/observation/area.ts';
import type { Duty } from '../../../server/observation/duty.ts';
import { findLead } from '../../../server/responsibility/find-lead.ts';
import { committedDuties, periodOf } from './committed-duties.ts';

const county: AreaType[] = ['utla'];
const district: AreaType[] = ['ltla'];
const unitary: AreaType[] = ['utla', 'ltla'];

const find = (theme: Duty['theme'] | 'other', period: string, areaTypes: AreaType[]) =>
  findLead({ theme, period: periodOf(period), areaTypes }, committedDuties);

describe('the lead on an outcome', () => {
  it.each([
    ['injury', '2014/15', county, 'local-authority'],
    ['injury', '2014/15', unitary, 'local-authority'],
    ['injury', '2023/24', county, 'local-authority'],
    ['roads', '2024', county, 'highway-authority'],
    ['roads', '2012', unitary, 'highway-authority'],
    ['homelessness', '2024/25', district, 'housing-authority'],
    ['homelessness', '2010/11', unitary, 'housing-authority'],
    ['poverty', '2014/15', county, 'local-authority'],
    ['poverty', '2022/23', county, 'none'],
    ['poverty', '2022/23', district, 'none'],
  ] as const)('for %s in %s in an area of type %j is %s', (theme, period, areaTypes, type) => {
    expect(find(theme, period, [...areaTypes])?.type).toBe(type);
  });

  it('on homelessness is never the county', () => {
    expect(find('homelessness', '2024/25', county)).toBeNull();
  });

  it('on roads is never the district, and never NHS England', () => {
    expect(find('roads', '2014', district)).toBeNull();
    expect(find('roads', '2014', county)?.name).not.toContain('NHS');
  });

  it('on injuries was the local authority while NHS England commissioned for under-fives', () => {
    expect(find('injury', '2014/15', county)?.name).toContain('Council (county or unitary)');
  });

  it('on child poverty says that there is no statutory one any more', () => {
    expect(find('poverty', '2022/23', county)?.name).toMatch(/^No statutory local lead/);
  });

  it.each([
    ['injury', '2012/13', county],
    ['injury', '2023/24', ['england']],
    ['injury', '2023/24', ['region']],
    ['poverty', '2016/17', county],
    ['other', '2023/24', county],
  ] as const)('for %s in %s in an area of type %j is not known', (theme, period, areaTypes) => {
    expect(find(theme, period, [...areaTypes])).toBeNull();
  });

  it('is refused when two lead at once', () => {
    const twice = committedDuties.filter(({ theme }) => theme === 'roads').flatMap((duty) => [duty, duty]);
    expect(() => findLead({ theme: 'roads', period: periodOf('2024'), areaTypes: county }, twice)).toThrow(
      'two leads at once',
    );
  });
});
