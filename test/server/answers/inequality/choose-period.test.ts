import { describe, expect, it } from 'vitest';
import { choosePeriod } from '../../../../server/answers/inequality/choose-period.ts';
import { period } from '../../../support/answer-cases.ts';
import { fifths, inGroup, measuredGroup, quintileType } from '../../../support/inequality-cases.ts';

const whole = fifths(['2021/22', '2022/23']);
const later = measuredGroup(1, [
  inGroup('2022/23', { type: quintileType, value: '1' }, { value: 3 }),
  inGroup('2023/24', { type: quintileType, value: '1' }),
]);

describe('the period of an inequality', () => {
  it('is the latest with a value of any group', () => {
    const division = { ...whole, groups: [later, ...whole.groups.slice(1)] };
    expect(choosePeriod(division, null)).toMatchObject({ period: { label: '2022/23' } });
  });

  it('is the latest at all where no group has a value', () => {
    const empty = measuredGroup(1, [inGroup('2023/24', { type: quintileType, value: '1' })]);
    expect(choosePeriod({ ...whole, groups: [empty] }, null)).toMatchObject({ period: { label: '2023/24' } });
  });

  it('is the one asked for, by its days, as the figures label it', () => {
    expect(choosePeriod(whole, { ...period('2021/22'), label: 'FYE 2022' })).toMatchObject({
      kind: 'found',
      period: { label: '2021/22' },
    });
  });

  it('is none where nothing is held of the one asked for, and says what is', () => {
    expect(choosePeriod(whole, period('2030/31'))).toEqual({
      kind: 'none',
      why: 'No figures by group are held for 2030/31. There are figures for 2021/22 to 2022/23.',
    });
    expect(choosePeriod({ ...whole, groups: [] }, null)).toMatchObject({ kind: 'none' });
  });
});
