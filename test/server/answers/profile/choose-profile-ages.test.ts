import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { chooseProfileAges } from '../../../../server/answers/profile/choose-profile-ages.ts';
import { type AgeBand, ageBand, ageKey } from '../../../../server/observation/age-band.ts';
import { catalogue, duties } from '../../../support/answer-cases.ts';
import { holdings } from '../../../support/profile-figures.ts';

const only = (label: string): AgeBand => ({ from: null, to: null, label });

/** The catalogue of the tests names 0-14 and 15-24 for admissions; duties divide at 5 and end at 19. */
function chosen(id: string, held: readonly AgeBand[]): string[] {
  const known = listKnownIndicators(catalogue, [holdings(id, held)]).find((each) => each.id === id);
  if (!known) throw new Error(`not known: ${id}`);
  return chooseProfileAges(known, duties).map(ageKey);
}

describe('the ages of an indicator in a profile', () => {
  it('are those that the catalogue names, as far as they are held, the youngest first', () => {
    expect(chosen('injury-admissions', [ageBand(15, 24), ageBand(0, 14), ageBand(3, 30)])).toEqual([
      '0-14',
      '15-24',
    ]);
  });

  it('are also the widest held within each piece that is commissioned by itself', () => {
    const held = [
      ageBand(0, 14),
      ageBand(0, 4),
      ageBand(0, 3),
      ageBand(5, 17),
      ageBand(5, 9),
      ageBand(0, 17),
    ];
    expect(chosen('injury-admissions', held)).toEqual(['0-4', '0-14', '5-17']);
  });

  it('have no such pieces where nobody commissions', () => {
    expect(chosen('child-poverty-relative', [ageBand(0, 15), ageBand(0, 4), ageBand(5, 15)])).toEqual([
      '0-15',
    ]);
  });

  it('are the widest held where the catalogue names none of them', () => {
    expect(
      chosen('child-poverty-relative', [ageBand(0, 4), ageBand(0, 19), only('Primary school age')]),
    ).toEqual(['0-19']);
    expect(chosen('of-an-extract', [ageBand(0, 4), ageBand(16, null)])).toEqual(['16+']);
  });

  it('are none where no figure is held', () => {
    const [admissions] = listKnownIndicators(catalogue, []);
    expect(admissions && chooseProfileAges(admissions, duties)).toEqual([]);
  });
});
