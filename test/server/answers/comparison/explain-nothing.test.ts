import { describe, expect, it } from 'vitest';
import { explainNothing } from '../../../../server/answers/comparison/explain-nothing.ts';
import { areas, period } from '../../../support/answer-cases.ts';
import { blankRow, row, select } from '../../../support/comparison-cases.ts';

const held = { held: [period('2022/23'), period('2023/24')], areas, hasFigures: true };
const unheld = { ...held, hasFigures: false };

describe('why nothing can be compared', () => {
  it('has no answer while one area has a value, even zero', () => {
    expect(explainNothing(select(), [row({ measure: { value: 0 } })], held)).toBeNull();
  });

  it('gathers the areas’ own reasons, each once, at most three', () => {
    const reasons = ['One.', 'Two.', 'One.', 'Three.', 'Four.'];
    const rows = reasons.map((why) => blankRow('Kent', why));
    expect(explainNothing(select(), rows, held)).toBe(
      'None of the areas has a value. One. Two. Three. Each area says why it has none.',
    );
  });

  it('names the periods that are held', () => {
    const rows = [blankRow('Kent', 'No figure is held for 2031/32.')];
    expect(explainNothing(select({ period: '2031/32' }), rows, unheld)).toBe(
      'No figures are held for 2031/32. There are figures for 2022/23 to 2023/24.',
    );
  });

  it('names the kinds of area that are held', () => {
    expect(explainNothing(select({ area: ['E07000223', 'E12000008'] }), [], unheld)).toBe(
      'No figures are held for any of these: Adur and South East. There are figures for upper-tier authorities and England.',
    );
    expect(explainNothing(select({ area: ['E07000223'] }), [], unheld)).toContain(
      'No figures are held for Adur (E07000223). It is part of West Sussex, with figures.',
    );
  });

  it('names what is held instead of the age', () => {
    expect(explainNothing(select({ age: '0-4' }), [], unheld)).toBe(
      'No figures are held for the age “0 to 4 years”. There are figures for 0 to 14 years.',
    );
  });

  it('says that there are no areas of the kind', () => {
    const within = select({ parent: 'E10000032', areaType: 'utla' });
    expect(explainNothing(within, [], unheld)).toBe(
      'No upper-tier authorities in West Sussex: choose another kind of area or another parent.',
    );
  });
});
