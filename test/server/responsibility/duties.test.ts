import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../server/observation/duty.ts';
import { committedDuties } from './committed-duties.ts';

describe('the duties that come with the product', () => {
  it('end after they begin', () => {
    const wrong = committedDuties.filter(({ from, to }) => from !== null && to !== null && to <= from);
    expect(wrong).toEqual([]);
  });

  it('give no age, theme and day to two bodies', () => {
    const clashes = committedDuties.flatMap((one, index) =>
      committedDuties
        .slice(index + 1)
        .filter((other) => clash(one, other))
        .map((other) => [one.name, other.name]),
    );
    expect(clashes).toEqual([]);
  });

  it('commission for the health of children only', () => {
    const themes = committedDuties
      .filter(({ relation }) => relation === 'commissions')
      .map(({ theme }) => theme);
    expect([...new Set(themes)]).toEqual(['injury']);
  });

  it('say where they come from', () => {
    expect(committedDuties.filter(({ source }) => source.length < 20)).toEqual([]);
  });
});

function clash(one: Duty, other: Duty): boolean {
  const sameKind = one.relation === other.relation && one.theme === other.theme;
  const ages = (one.ageFrom ?? 0) <= (other.ageTo ?? 120) && (other.ageFrom ?? 0) <= (one.ageTo ?? 120);
  const days = (one.from ?? '') < (other.to ?? '9999') && (other.from ?? '') < (one.to ?? '9999');
  return sameKind && ages && days;
}
